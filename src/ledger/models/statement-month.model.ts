import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Day, Grosze, Month } from '#libs/graphql';
import { EntryKind, ExclusionClass, MarkKind } from './enums.js';

@ObjectType({ description: 'the source document of an entry' })
export class DocumentRef {
  @Field()
  number: string;

  @Field()
  title: string;

  @Field(() => Day)
  issuedOn: string;
}

@ObjectType({ description: 'one entry of the books' })
export class LedgerEntry {
  @Field(() => EntryKind)
  kind: EntryKind;

  @Field(() => Day, { description: 'the day of booking; a payment counts from it' })
  bookedOn: string;

  @Field(() => Day, { nullable: true, description: 'the day from which a charge or correction counts; null for a payment' })
  dueOn: string | null;

  @Field(() => Grosze, { description: 'any sign is lawful; see EntryKind for what it does to the balance' })
  amount: number;

  @Field(() => String, { nullable: true })
  description: string | null;

  @Field(() => ExclusionClass)
  exclusionClass: ExclusionClass;

  @Field(() => DocumentRef, { nullable: true })
  document: DocumentRef | null;
}

@ObjectType({ description: 'what stands behind one month of the card' })
export class StatementMonth {
  @Field(() => ID)
  accountId: string;

  @Field()
  name: string;

  @Field(() => Month)
  month: string;

  @Field(() => Month, { nullable: true })
  previousMonth: string | null;

  @Field(() => Month, { nullable: true })
  nextMonth: string | null;

  @Field(() => Grosze)
  opening: number;

  @Field(() => Grosze)
  charges: number;

  @Field(() => Grosze)
  corrections: number;

  @Field(() => Grosze)
  payments: number;

  @Field(() => Grosze, { description: 'opening - charges - corrections + payments' })
  closing: number;

  @Field({ description: 'true where the charge is a forecast, behind which no document stands' })
  forecast: boolean;

  @Field()
  restsOnForecast: boolean;

  @Field(() => [MarkKind])
  marks: MarkKind[];

  @Field(() => [LedgerEntry], { description: 'charges, corrections, payments; within each by day of booking' })
  entries: LedgerEntry[];

  @Field({ description: 'true where the charge of this month is known by its components' })
  hasCharges: boolean;
}
