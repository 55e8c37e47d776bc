import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, Grosze, Instant } from '#libs/graphql';

@ObjectType({ description: 'one group of accounts that track a balance: all three sums equal means that the portal shows what it was fed' })
export class FeedReconciledGroup {
  @Field({ description: 'RENT, SALES or SHARES' })
  group: string;

  @Field(() => Int, { description: 'how many accounts it has' })
  accounts: number;

  @Field(() => Grosze, { description: 'opening balances and every entry that is effective on the account’s day, summed from the entries' })
  entries: number;

  @Field(() => Grosze, { description: 'the balances that residents see' })
  balances: number;

  @Field(() => Grosze, { description: 'the balances that the accounting program gave' })
  program: number;

  @Field(() => Int, { description: 'for how many accounts it gave one' })
  programAccounts: number;

  @Field(() => Int, { description: 'accounts of which not all that is known agrees' })
  differing: number;
}

@ObjectType({ description: 'the portal’s figures held against each other and against the accounting program’s' })
export class FeedReconciliation {
  @Field(() => Instant, { description: 'when the entries were summed: after the last feed, or now where that is yet to be done' })
  at: Date;

  @Field(() => Instant, { nullable: true, description: 'the moment whose state is shown; null before the first feed' })
  asOf: Date | null;

  @Field(() => [FeedReconciledGroup], { description: 'group by group' })
  groups: FeedReconciledGroup[];
}

@ObjectType({ description: 'an account of which the entries, the balance shown and the program’s own do not agree' })
export class FeedDifferingAccount {
  @Field(() => ID, { description: 'unguessable id of the account' })
  accountId: string;

  @Field({ description: 'the program’s key of the account' })
  key: string;

  @Field({ description: 'RENT, SALES or SHARES' })
  group: string;

  @Field(() => Grosze, { description: 'its entries, summed as above' })
  entries: number;

  @Field(() => Grosze, { description: 'the balance that its holder sees' })
  balance: number;

  @Field(() => Grosze, { nullable: true, description: 'the program’s own balance; null where it gave none' })
  program: number | null;
}

@ObjectType({ description: 'a page of accounts that do not agree' })
export class FeedDifferingPage {
  @Field(() => [FeedDifferingAccount], { description: 'at most 50, by key' })
  rows: FeedDifferingAccount[];

  @Field(() => String, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}

export enum PendingFate { MATCHED = 'MATCHED', UNMATCHED = 'UNMATCHED', POSTED = 'POSTED' }
export enum PendingFault { NO_NUMBER = 'NO_NUMBER', UNKNOWN_NUMBER = 'UNKNOWN_NUMBER', SEVERAL_ACCOUNTS = 'SEVERAL_ACCOUNTS' }

registerEnumType(PendingFate, {
  name: 'PendingFate',
  description: 'what has become of a payment that a bank statement tells of',
  valuesMap: {
    MATCHED: { description: 'its account is known; the accounting program has not posted it yet' },
    UNMATCHED: { description: 'nobody can tell whose it is' },
    POSTED: { description: 'the accounting program has posted it' },
  },
});
registerEnumType(PendingFault, {
  name: 'PendingFault',
  description: 'why nobody can tell whose a payment is',
  valuesMap: {
    NO_NUMBER: { description: 'it names no account number' },
    UNKNOWN_NUMBER: { description: 'the number that it names is no virtual account of the cooperative' },
    SEVERAL_ACCOUNTS: { description: 'the numbers that it names lead to several accounts' },
  },
});

@ObjectType({ description: 'a payment that a bank statement tells of' })
export class PendingPaymentAtDesk {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field(() => Day, { description: 'the day on which the bank booked it' })
  bookedOn: string;

  @Field(() => Grosze, { description: 'what was paid' })
  amount: number;

  @Field({ description: 'the transfer’s title' })
  title: string;

  @Field(() => PendingFate, { description: 'what has become of it' })
  fate: PendingFate;

  @Field(() => String, { nullable: true, description: 'the program’s key of the account that it is for' })
  account: string | null;

  @Field(() => PendingFault, { nullable: true, description: 'why nobody can tell whose it is' })
  fault: PendingFault | null;

  @Field(() => [String], { description: 'account numbers that it names as its target' })
  numbers: string[];

  @Field(() => String, { nullable: true, description: 'the program’s key of the entry that posts it' })
  entry: string | null;
}

@ObjectType({ description: 'a page of payments of bank statements' })
export class PendingPaymentPage {
  @Field(() => [PendingPaymentAtDesk], { description: 'at most 50, the newest first' })
  rows: PendingPaymentAtDesk[];

  @Field(() => ID, { nullable: true, description: 'the `after` of the next page; null on the last' })
  next: string | null;
}
