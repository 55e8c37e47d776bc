import type { Difference, RowCounts } from '../outcome.js';
import type { FeedProblem } from '../problems.js';

/**
 * RECEIVING: its package is on the way. QUEUED, RUNNING. APPLIED; UNCHANGED: the last package once more, nothing to do;
 * CHECKED: tried, nothing written. REFUSED: something is wrong with the package. CANCELLED. FAILED: something is wrong here.
 */
export type BatchState =
  | 'RECEIVING' | 'QUEUED' | 'RUNNING' | 'APPLIED' | 'UNCHANGED' | 'CHECKED' | 'REFUSED' | 'CANCELLED' | 'FAILED';

/** By what way a package came. */
export type BatchWay = 'COMMAND' | 'DESK' | 'API' | 'FOLDER';

/** What a running batch is at. */
export interface BatchProgress {
  step: 'READING' | 'READ' | 'CHECKING' | 'MERGING' | 'SUMMING';
  file?: string;
  rows?: number;
}

/** A batch as the office sees it. */
export interface BatchView {
  id: string;
  state: BatchState;
  way: BatchWay;
  staffId: string | null;
  dryRun: boolean;
  /** Name and version of the program; null until the package is read. */
  source: string | null;
  asOf: Date | null;
  receivedAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  /** Size of the package as it came; null where it was not sent in but loaded by a command. */
  bytes: number | null;
  /** SHA-256 of the package as it came, in hexadecimal. */
  sha256: string | null;
  progress: BatchProgress | null;
  /** True from the moment somebody called a running batch off. */
  cancelAsked: boolean;
  files: Record<string, RowCounts>;
  problems: FeedProblem[];
  problemCount: number;
  /** Of a dry run that went through. */
  difference: Difference | null;
}

/** What `BATCH_COLUMNS` select. */
export interface BatchRow {
  id: string;
  state: BatchState;
  way: BatchWay;
  staff_id: string | null;
  dry_run: boolean;
  source: string | null;
  as_of: Date | null;
  received_at: Date;
  started_at: Date | null;
  ended_at: Date | null;
  bytes: string | number | null;
  sha256: string | null;
  progress: BatchProgress | null;
  cancel_asked: boolean;
  summary: { files?: Record<string, RowCounts>; problems?: FeedProblem[]; problemCount?: number; difference?: Difference };
}

export const BATCH_COLUMNS = `b.id, b.state, b.way, b.staff_id, b.dry_run, b.source, b.as_of, b.received_at, b.started_at, b.ended_at,
  b.bytes, encode(b.sha256, 'hex') as sha256, b.progress, b.cancel_asked_at is not null as cancel_asked, b.summary`;

export const viewOf = (row: BatchRow): BatchView => ({
  id: row.id, state: row.state, way: row.way, staffId: row.staff_id, dryRun: row.dry_run, source: row.source,
  asOf: row.as_of, receivedAt: row.received_at, startedAt: row.started_at, endedAt: row.ended_at,
  bytes: row.bytes === null ? null : Number(row.bytes), sha256: row.sha256, progress: row.progress, cancelAsked: row.cancel_asked,
  files: row.summary.files ?? {}, problems: row.summary.problems ?? [], problemCount: row.summary.problemCount ?? 0,
  difference: row.summary.difference ?? null,
});
