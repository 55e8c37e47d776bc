import type { ResultOf } from '../../../graphql/graphql.js';
import type { HomeQuery } from './home.query.js';

export type HomeGroup = ResultOf<typeof HomeQuery>['home']['groups'][number];
export type HomeAccount = HomeGroup['accounts'][number];

/** An account that has a balance today. */
export type BalancedAccount = HomeAccount & { balance: number };

/** True for the accounts whose balance is kept and is still the viewer's. */
export const hasBalance = (account: HomeAccount): account is BalancedAccount =>
  account.tracksBalance && account.balance !== null;
