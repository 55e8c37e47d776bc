import { Injectable } from '@nestjs/common';
import { DeskDatabase, type Scope } from '#libs/cooperative';
import { DIFFERING, GROUPS } from './statements.js';

/** One group of accounts that track a balance; amounts are grosze. All sums equal: the portal shows what it was fed. */
export interface ReconciledGroup {
  group: 'RENT' | 'SALES' | 'SHARES';
  accounts: number;
  /** Opening balances and every entry that is effective on the account's day, summed anew. */
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

/** Holds what is shown against the entries that it rests on and against the program's own word. */
@Injectable()
export class Reconciliation {
  constructor(private readonly database: DeskDatabase) {}

  /** Group by group. */
  async groups(scope: Scope): Promise<ReconciledGroup[]> {
    const [rows] = await this.database.read<[ReconciledGroup[]]>(scope, [GROUPS]);
    return rows.map((row) => ({ ...row, entries: Number(row.entries), balances: Number(row.balances), program: Number(row.program) }));
  }

  /** The accounts that differ, by key, after the one named. */
  async differing(scope: Scope, limit: number, afterKey = ''): Promise<DifferingAccount[]> {
    const [rows] = await this.database.read<[DifferingAccount[]]>(scope, [DIFFERING], [afterKey, limit]);
    return rows.map((row) => ({
      ...row, entries: Number(row.entries), balance: Number(row.balance), program: row.program === null ? null : Number(row.program),
    }));
  }
}
