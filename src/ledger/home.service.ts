import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import type { AccountBalance, AccountGroupBalances, Home } from './models/home.model.js';
import { AccountGroup, type PremisesKind } from '#libs/people';
import { HOME, type HomeRow } from './statements/home.js';

const ORDER = [AccountGroup.RENT, AccountGroup.SALES, AccountGroup.SHARES];

/** The home page: what is owed or overpaid on every account, on the day that the books say. */
@Injectable()
export class HomeService {
  constructor(private readonly database: ScopedDatabase) {}

  async home(viewer: Viewer): Promise<Home> {
    const [rows] = await this.database.read<[HomeRow[]]>(scopeOf(viewer), [HOME]);
    const groups = ORDER.map((group) => ({ group, accounts: rows.filter((row) => row.account_group === group).map(account) }));
    return { asOf: rows[0]?.as_of ?? null, groups: groups.filter(({ accounts }: AccountGroupBalances) => accounts.length) };
  }
}

const account = (row: HomeRow): AccountBalance => ({
  id: row.id,
  name: row.name,
  address: row.address,
  premisesKind: row.premises_kind as PremisesKind | null,
  tracksBalance: row.tracks_balance,
  setOn: row.set_on,
  balance: row.balance,
  heldUntil: row.held_until,
  latestYear: row.latest_year,
});
