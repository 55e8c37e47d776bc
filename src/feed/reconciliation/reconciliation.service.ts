import { Injectable } from '@nestjs/common';
import { DeskDatabase, type Scope } from '#libs/cooperative';
import { DIFFERING, GROUPS } from './statements.js';

/** One group of accounts that track a balance; amounts are grosze. All sums equal: the portal shows what it was fed. */
export interface ReconciledGroup {
  group: 'RENT' | 'SALES' | 'SHARES';
  accounts: number;
  /** Opening balances and every entry that is effective on the account's day, summed from the entries. */
  entries: number;
  /** The balances that residents see. */
  balances: number;
  /** The balances that the program gave, and of how many accounts it gave one. */
  program: number;
  programAccounts: number;
  /** Accounts of which not all that is known agrees. */
  differing: number;
}

/** An account of which the entries, the balance shown and the program's own balance do not agree; null: the program gave none. */
export interface DifferingAccount {
  accountId: string;
  key: string;
  group: ReconciledGroup['group'];
  entries: number;
  balance: number;
  program: number | null;
}

/** The groups, and when their entries were summed: after the last feed, or now where that is yet to be done. */
export interface Reconciled {
  at: Date;
  groups: ReconciledGroup[];
}

/** Holds what is shown against the entries that it rests on and against the program's own word. */
@Injectable()
export class Reconciliation {
  constructor(private readonly database: DeskDatabase) {}

  /** Group by group. @param anew true to sum every entry now, past the sums made after the last feed */
  async groups(scope: Scope, anew = false): Promise<Reconciled> {
    const [rows] = await this.database.read<[(ReconciledGroup & { summedAt: Date | null })[]]>(scope, [GROUPS], [anew]);
    const groups = rows.map(({ summedAt: _, ...row }) => ({ ...row, entries: Number(row.entries), balances: Number(row.balances), program: Number(row.program) }));
    return { at: rows[0]?.summedAt ?? new Date(), groups };
  }

  /** The accounts that differ, by key, after the one named. @param anew as above */
  async differing(scope: Scope, limit: number, afterKey = '', anew = false): Promise<DifferingAccount[]> {
    const [rows] = await this.database.read<[DifferingAccount[]]>(scope, [DIFFERING], [anew, afterKey, limit]);
    return rows.map((row) => ({
      ...row, entries: Number(row.entries), balance: Number(row.balance), program: row.program === null ? null : Number(row.program),
    }));
  }
}
