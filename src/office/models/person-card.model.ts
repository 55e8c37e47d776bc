import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Instant } from '#libs/graphql';
import { ContactKind } from '#libs/people';
import { CardAccount, CardLogin, CardPremises } from './card-holdings.model.js';

@ObjectType({ description: 'how the person is reached' })
export class CardContact {
  @Field(() => ContactKind, { description: 'by what' })
  kind: ContactKind;

  @Field({ description: 'number or address' })
  value: string;
}

@ObjectType({ description: 'a change of contact data' })
export class CardContactChange {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Instant, { description: 'when' })
  at: Date;

  @Field(() => ContactKind, { description: 'of what' })
  kind: ContactKind;

  @Field(() => String, { nullable: true, description: 'before' })
  oldValue: string | null;

  @Field(() => String, { nullable: true, description: 'after; null: taken away' })
  newValue: string | null;

  @Field({ description: 'what became of it, such as CHANGED or TAKEN_OVER' })
  state: string;

  @Field(() => Instant, { nullable: true, description: 'when it was handed to the accounting program' })
  exportedAt: Date | null;
}

@ObjectType({ description: 'a letter to the person' })
export class CardLetter {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Day, { description: 'its date' })
  issuedOn: string;

  @Field(() => String, { nullable: true, description: 'case number' })
  caseNumber: string | null;

  @Field({ description: 'what it is about' })
  subject: string;

  @Field(() => Instant, { nullable: true, description: 'when the person first opened it' })
  openedAt: Date | null;
}

@ObjectType({ description: 'a fault that the person reported' })
export class CardFault {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'its number' })
  number: string;

  @Field(() => Day, { description: 'reported on' })
  filedOn: string;

  @Field({ description: 'code of its category' })
  category: string;

  @Field({ description: 'its state, such as ACCEPTED' })
  state: string;
}

@ObjectType({ description: 'something that was done with the person’s account or data' })
export class CardEvent {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Instant, { description: 'when' })
  at: Date;

  @Field({ description: 'what, as one word such as SIGNED_IN' })
  action: string;

  @Field(() => String, { nullable: true, description: 'who of the office did it; null: the person, or the house itself' })
  staff: string | null;

  @Field(() => String, { nullable: true, description: 'from which IP address' })
  address: string | null;
}

@ObjectType({ description: 'that somebody of the office saw the portal as the person' })
export class CardSeen {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Instant, { description: 'from when' })
  startedAt: Date;

  @Field(() => Instant, { description: 'to when at the latest' })
  endedAt: Date;

  @Field({ description: 'who' })
  staffName: string;

  @Field({ description: 'why, in their own words' })
  reason: string;
}

@ObjectType({ description: 'all that the office needs to know of a person' })
export class PersonCard {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'first and last name' })
  name: string;

  @Field({ description: 'key in the accounting program' })
  key: string;

  @Field(() => String, { nullable: true, description: 'number as a member of the cooperative' })
  memberNumber: string | null;

  @Field(() => Day, { nullable: true, description: 'member since' })
  memberSince: string | null;

  @Field(() => String, { nullable: true, description: 'where letters go, if not to the premises' })
  correspondenceAddress: string | null;

  @Field(() => [CardPremises], { description: 'present ones first' })
  premises: CardPremises[];

  @Field(() => [CardAccount], { description: 'present ones first' })
  accounts: CardAccount[];

  @Field(() => CardLogin, { nullable: true, description: 'null where none was ever issued' })
  login: CardLogin | null;

  @Field(() => [CardContact], { description: 'present contact data' })
  contacts: CardContact[];

  @Field(() => [CardContactChange], { description: 'the 10 newest' })
  contactChanges: CardContactChange[];

  @Field(() => [CardLetter], { description: 'the 10 newest' })
  letters: CardLetter[];

  @Field(() => Int, { description: 'notices for the person that they have not opened' })
  unreadNotices: number;

  @Field(() => [CardFault], { description: 'the 10 newest' })
  faults: CardFault[];

  @Field(() => [CardEvent], { description: 'the 20 newest' })
  events: CardEvent[];

  @Field(() => [CardSeen], { description: 'the 10 newest' })
  seen: CardSeen[];
}
