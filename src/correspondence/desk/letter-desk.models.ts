import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, Instant, Problem } from '#libs/graphql';

export enum LetterFate { OPENED = 'OPENED', UNOPENED = 'UNOPENED', WITHDRAWN = 'WITHDRAWN' }

registerEnumType(LetterFate, {
  name: 'LetterFate',
  description: 'what has become of a letter',
  valuesMap: {
    OPENED: { description: 'its addressee has opened it on the portal' },
    UNOPENED: { description: 'not opened yet' },
    WITHDRAWN: { description: 'taken back by the office before it was opened' },
  },
});

@ObjectType({ description: 'a letter to a person as the office sees it' })
export class DeskLetter {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Day, { description: 'the day on it' })
  issuedOn: string;

  @Field(() => Instant, { description: 'when it came to the portal' })
  issuedAt: Date;

  @Field(() => String, { nullable: true, description: 'case number (znak sprawy)' })
  caseNumber: string | null;

  @Field({ description: 'what it is about' })
  subject: string;

  @Field({ description: 'to whom: first and last name' })
  person: string;

  @Field({ description: 'the person’s key in the accounting program' })
  personKey: string;

  @Field({ description: 'true where it was sent from here, with a PDF (GET /desk/letters/<id>.pdf); false where the feed brought it' })
  atDesk: boolean;

  @Field(() => LetterFate, { description: 'what has become of it' })
  fate: LetterFate;

  @Field(() => Instant, { nullable: true, description: 'when its addressee first opened it' })
  openedAt: Date | null;

  @Field(() => Instant, { nullable: true, description: 'when it was taken back' })
  withdrawnAt: Date | null;
}

@ObjectType({ description: 'a page of the office’s list of letters' })
export class DeskLetterPage {
  @Field(() => [DeskLetter], { description: 'at most 50, the last that came first' })
  rows: DeskLetter[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}

@ObjectType({ description: 'somebody to write a letter to' })
export class LetterPerson {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'first and last name' })
  name: string;

  @Field({ description: 'key in the accounting program' })
  key: string;

  @Field(() => String, { nullable: true, description: 'address of premises held today' })
  address: string | null;
}

@ObjectType({ description: 'what came of taking a letter back' })
export class DeskLetterOutcome {
  @Field(() => [Problem], { description: 'why nothing was written; empty where it was' })
  problems: Problem[];
}
