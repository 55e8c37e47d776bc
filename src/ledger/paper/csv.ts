import { harmlessText } from '#libs/documents';
import { toGrosze } from '#libs/money';
import type { CellValue, ColumnKind, Sheet } from './sheet.js';

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/**
 * A table as Polish spreadsheets open it by a double click: UTF-8 with a byte order mark, semicolons, decimal commas,
 * no spaces within amounts. The header comes first; the notes follow the rows after an empty line.
 */
export function toCsv({ columns, rows, notes }: Sheet): string {
  const table = [columns.map(({ label }) => text(label)), ...rows.map((row) => row.map((value, at) => cell(value, columns[at]!.kind)))];
  const lines = [...table, [], ...notes.map((note) => note.map(text))];
  return BYTE_ORDER_MARK + lines.map((line) => line.join(';') + LINE_END).join('');
}

function cell(value: CellValue, kind: ColumnKind): string {
  if (value === null) return '';
  return kind === 'amount' ? decimal(toGrosze(value)) : text(String(value));
}

const decimal = (grosze: number): string => {
  const digits = String(Math.abs(grosze)).padStart(3, '0');
  return `${grosze < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};

/** A text that no spreadsheet takes for a formula, quoted where it must be. */
function text(value: string): string {
  const safe = harmlessText(value);
  return /[";\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
