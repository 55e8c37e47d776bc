import type { FileName, Manifest } from '../contract/index.js';
import type { FeedPackage } from '../package/feed-package.js';
import { Unreadable, type Problems } from '../problems.js';
import { positionsOf } from './header.js';
import { readRows } from './read-rows.js';
import { RowReader, type Values } from './row-reader.js';
import type { Row } from './row-splitter.js';

/** A row as PostgreSQL would read it, with its line. */
export interface ReadRow {
  line: number;
  values: Values;
}

/**
 * The rows of a table, read and checked one by one, in batches; what is wrong is told to `problems`.
 *
 * @param dueDay day of the month, 1-28, on which charges fall due that do not say when
 * @param onUnread called where not all of the table could be read
 */
export async function* readValues(
  feed: FeedPackage,
  name: FileName,
  manifest: Manifest,
  dueDay: number,
  problems: Problems,
  onUnread: () => void = () => undefined,
): AsyncGenerator<ReadRow[], void> {
  let reader: RowReader | null = null;
  try {
    for await (const batch of readRows(feed, name, manifest, problems)) {
      const header: Row | undefined = reader === null ? batch.shift() : undefined;
      if (header) {
        const positions = positionsOf(name, header, problems);
        if (positions === null) return onUnread();
        reader = new RowReader(name, positions, header.fields.length, dueDay, problems);
      }
      const found = reader;
      if (found) yield batch.map((row) => ({ line: row.line, values: found.read(row) }));
    }
    if (reader === null) throw new Unreadable('NO_HEADER');
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add(error.code, { file: `${name}.csv`, line: error.line }, error.details);
    onUnread();
  }
}
