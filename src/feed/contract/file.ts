import type { FeedColumn } from './column.js';

/** Every file of a package by its name without '.csv', in the order of loading: parents stand before their children. */
export const FILE_NAMES = [
  'districts', 'buildings', 'premises', 'persons', 'contacts', 'titles', 'accounts', 'holders', 'virtual_accounts',
  'documents', 'entries', 'forecasts', 'marks', 'agreements', 'charge_lines', 'meters', 'reading_documents', 'readings',
  'settlements', 'settlement_lines', 'letters',
] as const;
export type FileName = (typeof FILE_NAMES)[number];

/** What must hold within one row. */
export type RowRule =
  /** `to`, where given, is not before `from`. */
  | { rule: 'ORDER'; from: string; to: string }
  /** `column` stays empty where `when` is `is`. */
  | { rule: 'EMPTY_WHEN'; column: string; when: string; is: string };

/** Things of which the feed keeps sums: accounts, meters and what hangs on them. */
export const TOUCHED_KINDS = ['account', 'meter', 'premises', 'building'] as const;
export type TouchedKind = (typeof TOUCHED_KINDS)[number];

/** One file of a package and the table that mirrors it. */
export interface FeedFile {
  table: string;
  meaning: string;
  /** The columns that tell rows apart. */
  key: readonly string[];
  columns: Readonly<Record<string, FeedColumn>>;
  /** A full batch deletes the rows that are no longer in the file. */
  deletable?: true;
  /** Column of the table that marks the office's own rows: the feed neither changes nor deletes them. */
  spares?: string;
  /** Column of the table that names the thing whose sums a change of a row moves. */
  touches?: { column: string; kind: TouchedKind };
  rules?: readonly RowRule[];
}
