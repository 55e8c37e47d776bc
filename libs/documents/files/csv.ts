/** A spreadsheet takes a text that begins so for a formula; an apostrophe keeps it a text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n|%]/;
const PLAIN_NUMBER = /^-?\d+(,\d+)?$/;

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value);
  return `"${(FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/**
 * A table as Polish spreadsheets open it by a double click: UTF-8 with a byte order mark, semicolons, every cell quoted.
 *
 * @param rows the header first
 */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
