import type { FeedProblem, Problems, TableReading } from './problems.js';

/** What became of the rows of one table. */
export interface RowCounts {
  inserted: number;
  updated: number;
  deleted: number;
  /** In the package, and in the database already just so. */
  unchanged: number;
}

/** What a bank statement brought: payments in; of them, those for a known account; of these, the new ones and those posted already. */
export interface StatementCounts {
  payments: number;
  matched: number;
  added: number;
  posted: number;
}

/** What a package would do to balances: told after a dry run, before anything is shown. Amounts are grosze. */
export interface Difference {
  groups: { group: string; accounts: number; before: number; after: number }[];
  /** Accounts whose balance moves by more than the cooperative calls notable; the furthest first, 50 at most. */
  moved: { account: string; before: number; after: number }[];
  /** How many such accounts there are. */
  movedCount: number;
  /** The amount above which a move is told. */
  notable: number;
}

/** What is told of every package: how each of its tables was read. */
interface Read {
  readings?: TableReading[];
}

export interface Refused extends Read {
  state: 'REFUSED';
  problems: FeedProblem[];
  problemCount: number;
}

interface Applied extends Read {
  state: 'APPLIED';
  batchId: string;
  files: Record<string, RowCounts>;
}

interface Checked extends Read {
  state: 'CHECKED';
  batchId: string;
  files: Record<string, RowCounts>;
  difference: Difference;
}

/** What became of a package: all of it was applied, or nothing was. Files are named as in it: 'entries.csv'. */
export type FeedOutcome = Applied | Refused;

/** What would become of a package: nothing of it was written but the record of the batch. */
export type TrialOutcome = Checked | Refused;

export function refused(problems: Problems): Refused {
  return { state: 'REFUSED', problems: problems.listed, problemCount: problems.count, readings: problems.readings };
}
