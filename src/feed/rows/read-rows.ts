import type { FileName, Manifest } from '../contract/index.js';
import { FEED_FILES } from '../contract/index.js';
import type { FeedPackage, HeldTable } from '../package/feed-package.js';
import { Unreadable, type Problems } from '../problems.js';
import { dbfRows } from '../tables/dbf.js';
import { fitted } from '../tables/fitted.js';
import { workbookRows } from '../tables/workbook.js';
import type { Row } from './row-splitter.js';
import type { Declared } from './survey.js';
import { textRows } from './text-rows.js';

/** A table about to be read, with what is said of it. */
export interface TableInHand extends HeldTable {
  name: FileName;
  /** Its bytes, anew at every call. */
  bytes: () => AsyncIterable<Buffer>;
  declared: Declared;
  headerLine: number;
  /** Whether a header may name a column. */
  isExpected: (column: string) => boolean;
}

/**
 * The rows of a table in the contract's columns, the header first, in batches as they are read: memory does not grow
 * with the file. Lines that are not in the file's encoding and rows with senseless quotes are told to `problems`, and so
 * is how the file was read.
 *
 * @throws Unreadable where the rest of the file can't be read
 */
export async function* readRows(
  feed: FeedPackage,
  name: FileName,
  manifest: Manifest,
  problems: Problems,
): AsyncGenerator<Row[]> {
  const held = feed.table(name);
  const { layout } = held;
  const table: TableInHand = {
    ...held,
    name,
    bytes: () => feed.open(`${name}.csv`),
    declared: {
      encoding: layout?.declared.encoding ?? manifest.encoding,
      delimiter: layout?.declared.delimiter ?? manifest.delimiter,
    },
    headerLine: layout?.headerLine ?? 1,
    isExpected: (column) => (layout ? layout.expects(column) : column in FEED_FILES[name].columns),
  };
  const rows = rowsOf(table, problems);
  yield* layout ? mapped(rows, table, problems) : rows;
}

/** The rows of a table as they stand in its file, the header first. @throws Unreadable where the rest of the file can't be read */
export function rowsOf(table: TableInHand, problems: Problems): AsyncGenerator<Row[]> {
  switch (table.form) {
    case 'xlsx':
    case 'xls':
      return table.layout ? workbookRows(table, problems) : fitted(workbookRows(table, problems), table);
    case 'dbf':
      return table.layout ? dbfRows(table, problems) : fitted(dbfRows(table, problems), table);
    default:
      return textRows(table, problems);
  }
}

/** Rows of their layout as rows of the contract. @throws Unreadable where columns are missing, which is told before */
async function* mapped(rows: AsyncGenerator<Row[]>, table: TableInHand, problems: Problems): AsyncGenerator<Row[]> {
  const { layout, file } = table;
  let isHeaderRead = false;
  for await (const batch of rows) {
    if (!layout) throw new Error('no layout to map by');
    if (isHeaderRead) {
      yield batch.map((row) => layout.map(row));
      continue;
    }
    const header = batch.shift();
    if (!header) continue;
    if (!layout.takeHeader(header, file, problems)) throw new Unreadable('MAPPING_MISFIT', header.line);
    isHeaderRead = true;
    yield [layout.header(header.line), ...batch.map((row) => layout.map(row))];
  }
}
