import type { FileName, Manifest } from '../contract/index.js';
import type { FeedPackage } from '../package/feed-package.js';
import type { Problems } from '../problems.js';
import { decoder } from './decoder.js';
import { RowSplitter, type Row } from './row-splitter.js';
import { wholeLines } from './whole-lines.js';

/**
 * The rows of a file, the header first, in batches as they are read: memory does not grow with the file.
 * Lines that are not in the manifest's encoding and rows with senseless quotes are told to `problems`.
 *
 * @throws Unreadable where the rest of the file can't be read
 */
export async function* readRows(
  feed: FeedPackage,
  name: FileName,
  manifest: Manifest,
  problems: Problems,
): AsyncGenerator<Row[]> {
  const file = `${name}.csv`;
  const decode = decoder(manifest.encoding);
  const splitter = new RowSplitter(manifest.delimiter, (line) => problems.add('BAD_QUOTES', { file, line }));
  for await (const block of wholeLines(feed.open(file))) {
    const { text, faults } = decode(block);
    for (const { line, code } of faults) problems.add(code, { file, line: splitter.lines + line + 1 });
    yield splitter.split(text);
  }
  splitter.finish();
}
