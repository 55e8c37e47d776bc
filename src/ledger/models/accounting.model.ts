import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Grosze, Instant } from '#libs/graphql';
import { AccountGroup } from '#libs/people';
import { ExclusionClass } from './enums.js';
import { LedgerEntry } from './statement-month.model.js';

@ObjectType({ description: 'totals of an account in a year, from posted entries only, without what the cooperative leaves out' })
export class AccountingAccount {
  @Field(() => ID, { description: 'unguessable id of the settlement account' })
  accountId: string;

  @Field({ description: 'what the accounting program calls it' })
  name: string;

  @Field(() => AccountGroup, { description: 'the group of the account' })
  group: AccountGroup;

  @Field(() => String, { nullable: true, description: 'address of the premises; null where there are none' })
  address: string | null;

  @Field(() => Grosze, { description: 'balance before the period' })
  opening: number;

  @Field(() => Grosze, { description: 'sum of charges' })
  charges: number;

  @Field(() => Grosze, { description: "sum of corrections, with a charge's sign" })
  corrections: number;

  @Field(() => Grosze, { description: 'sum of payments' })
  payments: number;

  @Field(() => Grosze, { description: 'opening - charges - corrections + payments' })
  closing: number;
}

@ObjectType({ description: 'accounting (księgowość): a year and the totals of every account that keeps a balance' })
export class AccountingYear {
  @Field(() => Int, { description: 'calendar year' })
  year: number;

  @Field(() => [Int], { description: 'newest first' })
  years: number[];

  @Field(() => [ExclusionClass], { description: 'what the cooperative leaves out of sums and lists alike' })
  exclusions: ExclusionClass[];

  @Field(() => Instant, { nullable: true, description: "the accounting program's time of the last feed; null before the first" })
  asOf: Date | null;

  @Field(() => [AccountingAccount], { description: 'the accounts, by address and name' })
  accounts: AccountingAccount[];
}

@ObjectType({ description: 'a document of the period with its entries' })
export class AccountingDocument {
  @Field(() => String, { nullable: true, description: 'null for entries without a document' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'what the document is, such as a bank statement' })
  title: string | null;

  @Field(() => Day, { nullable: true, description: 'the day on the document' })
  issuedOn: string | null;

  @Field(() => [LedgerEntry], { description: 'the entries of the document' })
  entries: LedgerEntry[];
}

@ObjectType({ description: 'every document of an account in a year' })
export class AccountingDocuments extends AccountingAccount {
  @Field(() => Int, { description: 'calendar year' })
  year: number;

  @Field(() => [Int], { description: 'newest first' })
  years: number[];

  @Field(() => [ExclusionClass], { description: 'what the cooperative leaves out of sums and lists alike' })
  exclusions: ExclusionClass[];

  @Field(() => Instant, { nullable: true, description: "the accounting program's time of the last feed; null before the first" })
  asOf: Date | null;

  @Field(() => [AccountingDocument], { description: 'by the day of the first entry' })
  documents: AccountingDocument[];
}
