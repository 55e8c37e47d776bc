import { FEED_FILES, type FileName } from '../contract/index.js';
import type { Problems } from '../problems.js';
import type { Row } from './row-splitter.js';

/** Where each column of the contract stands in the rows of a file, -1 for one that is left out; null where the header does not fit the contract. */
export function positionsOf(name: FileName, header: Row, problems: Problems): number[] | null {
  const file = `${name}.csv`;
  const before = problems.count;
  const found = header.fields.map((field) => field.trim());
  const expected = Object.keys(FEED_FILES[name].columns);
  found.forEach((column, at) => {
    const place = { file, line: header.line, column };
    if (!expected.includes(column)) problems.add('UNKNOWN_COLUMN', place);
    else if (found.indexOf(column) !== at) problems.add('DUPLICATE_COLUMN', place);
  });
  for (const column of expected) {
    if (!found.includes(column) && !FEED_FILES[name].columns[column]?.absent) problems.add('MISSING_COLUMN', { file, line: header.line, column });
  }
  return problems.count > before ? null : expected.map((column) => found.indexOf(column));
}
