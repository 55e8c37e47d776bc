import { DELIMITERS, type Delimiter } from '../contract/index.js';

/** How many of the expected columns a header has under each delimiter; the best is taken, ';' where none is better. */
export function delimiterOf(header: string, isExpected: (column: string) => boolean): Delimiter {
  const found = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: header.split(delimiter).filter((column) => isExpected(column.trim().replace(/^"(.*)"$/, '$1'))).length,
  }));
  return found.reduce((best, next) => (next.columns > best.columns ? next : best)).delimiter;
}
