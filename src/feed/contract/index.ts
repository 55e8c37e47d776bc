import { accounts, holders, virtualAccounts } from './accounts.js';
import type { FeedFile, FileName } from './file.js';
import { agreements, chargeLines, documents, entries, forecasts, marks } from './ledger.js';
import { meters, readingDocuments, readings, settlementLines, settlements } from './media.js';
import { contacts, letters, persons, titles } from './people.js';
import { buildings, districts, premises } from './places.js';

/** The contract of the feed, format version 1: every file of a package. */
export const FEED_FILES: Readonly<Record<FileName, FeedFile>> = {
  districts, buildings, premises, persons, contacts, titles, accounts, holders, virtual_accounts: virtualAccounts,
  documents, entries, forecasts, marks, agreements, charge_lines: chargeLines, meters,
  reading_documents: readingDocuments, readings, settlements, settlement_lines: settlementLines, letters,
};

export type { ColumnType, FeedColumn } from './column.js';
export { FILE_NAMES, TOUCHED_KINDS, type FeedFile, type FileName, type RowRule, type TouchedKind } from './file.js';
export {
  DELIMITERS, ENCODINGS, MANIFEST, manifestSchema, type Delimiter, type Encoding, type Manifest,
} from './manifest.js';
