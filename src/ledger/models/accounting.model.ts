import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Grosze, Instant } from '#libs/graphql';
import { AccountGroup } from '#libs/people';
import { ExclusionClass } from './enums.js';
import { LedgerEntry } from './statement-month.model.js';

@ObjectType({ description: 'totals of an account in a year, from posted entries only, without what the cooperative leaves out' })
export class AccountingAccount {
  @Field(() => ID)
  accountId: string;

  @Field()
  name: string;

  @Field(() => AccountGroup)
  group: AccountGroup;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => Grosze)
  opening: number;

  @Field(() => Grosze)
  charges: number;

  @Field(() => Grosze)
  corrections: number;

  @Field(() => Grosze)
  payments: number;

  @Field(() => Grosze)
  closing: number;
}

@ObjectType({ description: 'accounting (księgowość): a year and the totals of every account that keeps a balance' })
export class AccountingYear {
  @Field(() => Int)
  year: number;

  @Field(() => [Int], { description: 'newest first' })
  years: number[];

  @Field(() => [ExclusionClass], { description: 'what the cooperative leaves out of sums and lists alike' })
  exclusions: ExclusionClass[];

  @Field(() => Instant, { nullable: true })
  asOf: Date | null;

  @Field(() => [AccountingAccount])
  accounts: AccountingAccount[];
}

@ObjectType({ description: 'a document of the period with its entries' })
export class AccountingDocument {
  @Field(() => String, { nullable: true, description: 'null for entries without a document' })
  number: string | null;

  @Field(() => String, { nullable: true })
  title: string | null;

  @Field(() => Day, { nullable: true })
  issuedOn: string | null;

  @Field(() => [LedgerEntry])
  entries: LedgerEntry[];
}

@ObjectType({ description: 'every document of an account in a year' })
export class AccountingDocuments extends AccountingAccount {
  @Field(() => Int)
  year: number;

  @Field(() => [Int], { description: 'newest first' })
  years: number[];

  @Field(() => [ExclusionClass], { description: 'what the cooperative leaves out of sums and lists alike' })
  exclusions: ExclusionClass[];

  @Field(() => [AccountingDocument], { description: 'by the day of the first entry' })
  documents: AccountingDocument[];
}
