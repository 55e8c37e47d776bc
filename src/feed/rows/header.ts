import { FEED_FILES, type FileName } from '../contract/index.js';
import type { Problems } from '../problems.js';
import type { Row } from './row-splitter.js';

/** Where each column of the contract stands in the rows of a file, -1 for one that is left out; null where the header does not fit the contract. */
export function positionsOf(name: FileName, header: Row, problems: Problems): number[] | null {
  const file = `${name}.csv`;
  const before = problems.count;
  const found = header.fields.map((field) => field.trim());
  const expected = new Set(Object.keys(FEED_FILES[name].columns));
  const places = new Map<string, number>();
  found.forEach((column, at) => {
    const place = { file, line: header.line, column };
    if (!expected.has(column)) problems.add('UNKNOWN_COLUMN', place);
    else if (places.has(column)) problems.add('DUPLICATE_COLUMN', place);
    else places.set(column, at);
  });
  for (const column of expected) {
    if (!places.has(column) && !FEED_FILES[name].columns[column]?.absent) problems.add('MISSING_COLUMN', { file, line: header.line, column });
  }
  return problems.count > before ? null : [...expected].map((column) => places.get(column) ?? -1);
}
