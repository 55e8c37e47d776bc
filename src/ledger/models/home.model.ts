import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day, Grosze, Instant } from '#libs/graphql';
import { AccountGroup, PremisesKind } from '#libs/people';
import { PendingPayment } from './pending-payment.model.js';

@ObjectType({ description: 'a settlement account on the home page' })
export class AccountBalance {
  @Field(() => ID, { description: 'unguessable id' })
  id: string;

  @Field({ description: 'what the accounting program calls the account' })
  name: string;

  @Field(() => String, { nullable: true, description: 'address of the premises, if the account has any' })
  address: string | null;

  @Field(() => PremisesKind, { nullable: true, description: 'what the premises are used for; null where there are none' })
  premisesKind: PremisesKind | null;

  @Field({ description: "false where no balance is kept, as for a member's share" })
  tracksBalance: boolean;

  @Field(() => Day, { description: 'the day on which the balance was set, as the feed gives it; never today' })
  setOn: string;

  @Field(() => Grosze, {
    nullable: true,
    description:
      'what was effective on `setOn`: payments booked by then less charges and corrections due by then; forecasts never ' +
      'count. Null where none is kept, and for a former holder',
  })
  balance: number | null;

  @Field(() => Day, { nullable: true, description: 'for a former holder: the last day on which the viewer held the account' })
  heldUntil: string | null;

  @Field(() => Int, { description: 'the year in which the card opens' })
  latestYear: number;

  @Field(() => [PendingPayment], { description: 'payments in transit of the last 45 days, newest first; the balance does not count them' })
  pendingPayments: PendingPayment[];
}

@ObjectType({ description: 'the accounts of one group' })
export class AccountGroupBalances {
  @Field(() => AccountGroup, { description: 'the group of the account' })
  group: AccountGroup;

  @Field(() => [AccountBalance], { description: 'the accounts, by address and name' })
  accounts: AccountBalance[];
}

@ObjectType({ description: 'the home page: every settlement account of the viewer, grouped' })
export class Home {
  @Field(() => Instant, { nullable: true, description: "the accounting program's time of the last feed; null before the first" })
  asOf: Date | null;

  @Field(() => [AccountGroupBalances], { description: 'groups that have accounts, in the order RENT, SALES, SHARES' })
  groups: AccountGroupBalances[];
}
