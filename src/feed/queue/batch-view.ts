import type { Difference, RowCounts, StatementCounts } from '../outcome.js';
import type { FeedProblem, TableReading } from '../problems.js';

/**
 * RECEIVING: its package is on the way. QUEUED, RUNNING. APPLIED; UNCHANGED: the last package once more, nothing to do;
 * CHECKED: tried, nothing written. TAKEN: a bank statement's payments are known. REFUSED: something is wrong with the package. CANCELLED. FAILED: something is wrong here.
 */
export type BatchState =
  | 'RECEIVING' | 'QUEUED' | 'RUNNING' | 'APPLIED' | 'UNCHANGED' | 'CHECKED' | 'TAKEN' | 'REFUSED' | 'CANCELLED' | 'FAILED';

/** By what way a package came. */
export type BatchWay = 'COMMAND' | 'DESK' | 'API' | 'FOLDER';

/** What came: the accounting program's package, or a bank statement. */
export type BatchKind = 'PACKAGE' | 'STATEMENT';

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
  kind: BatchKind;
  way: BatchWay;
  staffId: string | null;
  /** Who of the office sent it or had it applied; null where a program did. */
  staffName: string | null;
  dryRun: boolean;
  /** As the sender calls the file; null where it was not told. */
  fileName: string | null;
  /** Whether what a file leaves out is deleted; null until the package is read. */
  mode: 'full' | 'incremental' | null;
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
  /** How its tables were read; of a page of batches none is told. */
  readings: TableReading[];
  /** Of a dry run that went through. */
  difference: Difference | null;
  /** Of a bank statement that was taken. */
  statement: StatementCounts | null;
  /** The dry run whose package this applies. */
  appliesId: string | null;
  /** The batch that applies this dry run's package, unless it came to nothing; of one batch by itself only. */
  appliedById: string | null;
  /** True where other figures were applied since this dry run, so that its difference may be another by now; of one batch by itself only. */
  overtaken: boolean;
  /** True while its package is kept; of one batch by itself only. */
  kept: boolean;
}

/** What `BATCH_COLUMNS` select. */
export interface BatchRow {
  id: string;
  state: BatchState;
  kind: BatchKind;
  way: BatchWay;
  staff_name: string | null;
  file_name: string | null;
  package_of: string | null;
  applied_by?: string | null;
  overtaken?: boolean;
  kept?: boolean;
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
  summary: {
    files?: Record<string, RowCounts>; mode?: 'full' | 'incremental'; problems?: FeedProblem[]; problemCount?: number;
    readings?: TableReading[]; difference?: Difference; statement?: StatementCounts;
  };
}

const PLAIN_COLUMNS = `b.id, b.state, b.kind, b.way, b.staff_id, b.file_name, b.dry_run, b.source, b.as_of, b.received_at, b.started_at, b.ended_at,
  b.bytes, encode(b.sha256, 'hex') as sha256, b.progress, b.cancel_asked_at is not null as cancel_asked, b.package_of,
  (select s.name from staff_member s where s.cooperative_id = b.cooperative_id and s.id = b.staff_id) as staff_name`;

/** A batch in a list: without what only its own page shows. */
export const LISTED_COLUMNS = `${PLAIN_COLUMNS}, b.summary - 'problems' - 'readings' - 'difference' as summary`;

export const BATCH_COLUMNS = `${PLAIN_COLUMNS}, b.summary,
  (select x.id from feed_batch x where x.cooperative_id = b.cooperative_id and x.package_of = b.id
    and x.state not in ('REFUSED', 'CANCELLED', 'FAILED') limit 1) as applied_by,
  b.state = 'CHECKED' and exists (select from feed_batch x where x.cooperative_id = b.cooperative_id and x.state = 'APPLIED'
    and x.received_at > b.received_at and x.package_of is distinct from b.id) as overtaken,
  exists (select from feed_package p where p.cooperative_id = b.cooperative_id and p.batch_id = coalesce(b.package_of, b.id)) as kept`;

export const viewOf = (row: BatchRow): BatchView => ({
  id: row.id, state: row.state, kind: row.kind, way: row.way, staffId: row.staff_id, staffName: row.staff_name, dryRun: row.dry_run,
  fileName: row.file_name, mode: row.summary.mode ?? null, source: row.source,
  asOf: row.as_of, receivedAt: row.received_at, startedAt: row.started_at, endedAt: row.ended_at,
  bytes: row.bytes === null ? null : Number(row.bytes), sha256: row.sha256, progress: row.progress, cancelAsked: row.cancel_asked,
  files: row.summary.files ?? {}, problems: row.summary.problems ?? [], problemCount: row.summary.problemCount ?? 0,
  readings: row.summary.readings ?? [], difference: row.summary.difference ?? null, statement: row.summary.statement ?? null,
  appliesId: row.package_of, appliedById: row.applied_by ?? null, overtaken: row.overtaken ?? false, kept: row.kept ?? false,
});
