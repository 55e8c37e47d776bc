import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import type { AccountBalance, AccountGroupBalances, Home } from './models/home.model.js';
import { AccountGroup, type PremisesKind } from '#libs/people';
import { pendingPayment } from './pending-payment.js';
import { HOME, type HomeRow } from './statements/home.js';
import { HOME_PENDING, type PendingPaymentRow } from './statements/pending-payments.js';

const ORDER = [AccountGroup.RENT, AccountGroup.SALES, AccountGroup.SHARES];

/** The home page: what is owed or overpaid on every account, on the day that the books say. */
@Injectable()
export class HomeService {
  constructor(private readonly database: ScopedDatabase) {}

  async home(viewer: Viewer): Promise<Home> {
    const [rows, pending] = await this.database.read<[HomeRow[], PendingPaymentRow[]]>(scopeOf(viewer), [HOME, HOME_PENDING]);
    const account = accountWith(pending);
    const groups = ORDER.map((group) => ({ group, accounts: rows.filter((row) => row.account_group === group).map(account) }));
    return { asOf: rows[0]?.as_of ?? null, groups: groups.filter(({ accounts }: AccountGroupBalances) => accounts.length) };
  }
}

const accountWith = (pending: PendingPaymentRow[]) => (row: HomeRow): AccountBalance => ({
  id: row.id,
  name: row.name,
  address: row.address,
  premisesKind: row.premises_kind as PremisesKind | null,
  tracksBalance: row.tracks_balance,
  setOn: row.set_on,
  balance: row.balance,
  heldUntil: row.held_until,
  latestYear: row.latest_year,
  pendingPayments: pending.filter(({ account_id }) => account_id === row.id).map(pendingPayment),
});
