import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Decimal } from '#libs/graphql';
import { AccountGroup, ContactKind, PremisesKind, TitleKind } from '#libs/people';

@ObjectType({ description: "the viewer's legal title to premises (allocation, przydział)" })
export class LegalTitle {
  @Field(() => TitleKind, { description: 'by which right' })
  kind: TitleKind;

  @Field(() => Day, { description: 'first day of the title' })
  validFrom: string;

  @Field(() => Day, { nullable: true, description: 'null while the title lasts' })
  validTo: string | null;
}

@ObjectType({ description: 'a settlement account that belongs to premises' })
export class AccountName {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'what the accounting program calls it' })
  name: string;

  @Field(() => AccountGroup, { description: 'the group of the account' })
  group: AccountGroup;
}

@ObjectType({ description: 'premises to which the viewer has or had a title, or whose account the viewer holds' })
export class HeldPremises {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'address of the premises' })
  address: string;

  @Field(() => PremisesKind, { description: 'what the premises are used for' })
  kind: PremisesKind;

  @Field(() => Decimal, { description: 'usable floor area in m²' })
  areaM2: string;

  @Field(() => Int, { nullable: true, description: '0 is the ground floor' })
  floor: number | null;

  @Field(() => Int, { nullable: true, description: 'number of rooms' })
  rooms: number | null;

  @Field(() => Int, { nullable: true, description: 'how many persons are registered' })
  personsRegistered: number | null;

  @Field(() => String, { nullable: true, description: 'the staircase, if the building has several' })
  staircase: string | null;

  @Field(() => String, { nullable: true, description: 'the housing estate, if the building belongs to one' })
  estate: string | null;

  @Field(() => [LegalTitle], { description: 'newest first' })
  titles: LegalTitle[];

  @Field(() => [AccountName], { description: "the viewer's settlement accounts of the premises" })
  accounts: AccountName[];
}

@ObjectType({ description: 'a way to reach the viewer' })
export class Contact {
  @Field(() => ContactKind, { description: 'by which way' })
  kind: ContactKind;

  @Field({ description: 'the number or address itself' })
  value: string;
}

@ObjectType({ description: 'the basic data of the viewer, with the allocations of all premises in the stock' })
export class Personal {
  @Field({ description: 'first and last name' })
  name: string;

  @Field(() => String, { nullable: true, description: 'number in the register of members; null for one who is no member' })
  memberNumber: string | null;

  @Field(() => Day, { nullable: true, description: 'first day of membership' })
  memberSince: string | null;

  @Field(() => String, { nullable: true, description: 'where letters go; null when to the premises' })
  correspondenceAddress: string | null;

  @Field(() => [Contact], { description: 'how the cooperative can reach the viewer, at most one of a kind' })
  contacts: Contact[];

  @Field(() => [HeldPremises], { description: 'the premises with their titles and accounts' })
  premises: HeldPremises[];
}
