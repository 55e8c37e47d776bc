import { Readable } from 'node:stream';
import { harmlessText } from './harmless-text.js';

/** What stands in a cell; a text that is a plain number stays one. */
export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\ufeff';
const PLAIN_NUMBER = /^-?\d+(,\d+)?$/;

/** A text that no spreadsheet takes for a formula, quoted where it must be. */
function cell(value: CsvCell): string {
  const text = value === null ? '' : String(value);
  const safe = PLAIN_NUMBER.test(text) ? text : harmlessText(text);
  return /[";\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly CsvCell[]): string => `${cells.map(cell).join(';')}\r\n`;

/**
 * A table as Polish spreadsheets open it by a double click: UTF-8 with a byte order mark, semicolons, decimal commas.
 *
 * @param rows the header first
 */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string => BYTE_ORDER_MARK + rows.map(line).join('');

/** The same, sent while its rows are still being read. */
export const csvStream = (header: readonly CsvCell[], rows: AsyncIterable<readonly CsvCell[]>): Readable => Readable.from(lines(header, rows));

async function* lines(header: readonly CsvCell[], rows: AsyncIterable<readonly CsvCell[]>): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(header);
  for await (const row of rows) yield line(row);
}
