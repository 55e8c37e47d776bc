import type { FeedProblem, Problems, TableReading } from './problems.js';

/** What became of the rows of one table. */
export interface RowCounts {
  inserted: number;
  updated: number;
  deleted: number;
  /** In the package, and in the database already just so. */
  unchanged: number;
}

/** What became of a package: all of it was applied, or nothing was. Files are named as in it: 'entries.csv'. */
export type FeedOutcome =
  | { state: 'APPLIED'; batchId: string; files: Record<string, RowCounts>; readings?: TableReading[] }
  | { state: 'REFUSED'; problems: FeedProblem[]; problemCount: number; readings?: TableReading[] };

export function refused(problems: Problems): FeedOutcome {
  return { state: 'REFUSED', problems: problems.listed, problemCount: problems.count, readings: problems.readings };
}
