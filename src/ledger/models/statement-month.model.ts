import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Day, Grosze, Month } from '#libs/graphql';
import { EntryKind, ExclusionClass, MarkKind } from './enums.js';

@ObjectType({ description: 'the source document of an entry' })
export class DocumentRef {
  @Field({ description: "the document's number in the books" })
  number: string;

  @Field({ description: 'what the document is, such as a bank statement' })
  title: string;

  @Field(() => Day, { description: 'the day on the document' })
  issuedOn: string;
}

@ObjectType({ description: 'one entry of the books' })
export class LedgerEntry {
  @Field(() => EntryKind, { description: 'what the entry does to the balance' })
  kind: EntryKind;

  @Field(() => Day, { description: 'the day of booking; a payment counts from it' })
  bookedOn: string;

  @Field(() => Day, { nullable: true, description: 'the day from which a charge or correction counts; null for a payment' })
  dueOn: string | null;

  @Field(() => Grosze, { description: 'any sign is lawful; see EntryKind for what it does to the balance' })
  amount: number;

  @Field(() => String, { nullable: true, description: 'what the accounting program says of the entry' })
  description: string | null;

  @Field(() => ExclusionClass, { description: 'why a cooperative may leave the entry out of accounting' })
  exclusionClass: ExclusionClass;

  @Field(() => DocumentRef, { nullable: true, description: 'the source document; null where the feed names none' })
  document: DocumentRef | null;
}

@ObjectType({ description: 'what stands behind one month of the card' })
export class StatementMonth {
  @Field(() => ID, { description: 'unguessable id of the settlement account' })
  accountId: string;

  @Field({ description: 'what the accounting program calls it' })
  name: string;

  @Field(() => Month, { description: 'the month shown' })
  month: string;

  @Field(() => Month, { nullable: true, description: 'the month before, if the viewer may see it' })
  previousMonth: string | null;

  @Field(() => Month, { nullable: true, description: 'the month after, if the viewer may see it' })
  nextMonth: string | null;

  @Field(() => Grosze, { description: 'balance carried over from the month before' })
  opening: number;

  @Field(() => Grosze, { description: 'sum of charges' })
  charges: number;

  @Field(() => Grosze, { description: "sum of corrections, with a charge's sign" })
  corrections: number;

  @Field(() => Grosze, { description: 'sum of payments' })
  payments: number;

  @Field(() => Grosze, { description: 'opening - charges - corrections + payments' })
  closing: number;

  @Field({ description: 'true where the charge is a forecast, behind which no document stands' })
  forecast: boolean;

  @Field({ description: 'true where the closing balance rests on a forecast of this or an earlier month' })
  restsOnForecast: boolean;

  @Field(() => [MarkKind], { description: 'the Info marks of the month' })
  marks: MarkKind[];

  @Field(() => [LedgerEntry], { description: 'charges, corrections, payments; within each by day of booking' })
  entries: LedgerEntry[];

  @Field({ description: 'true where the charge of this month is known by its components' })
  hasCharges: boolean;
}
