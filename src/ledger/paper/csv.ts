import { csvOf } from '#libs/documents';
import { toGrosze } from '#libs/money';
import type { CellValue, ColumnKind, Sheet } from './sheet.js';

/** A table as a file for spreadsheets: amounts with decimal commas and no spaces. The notes follow the rows after an empty line. */
export const toCsv = ({ columns, rows, notes }: Sheet): string =>
  csvOf([columns.map(({ label }) => label), ...rows.map((row) => row.map((value, at) => cell(value, columns[at]!.kind))), [], ...notes]);

const cell = (value: CellValue, kind: ColumnKind): string | null => (value !== null && kind === 'amount' ? decimal(toGrosze(value)) : value === null ? null : String(value));

const decimal = (grosze: number): string => {
  const digits = String(Math.abs(grosze)).padStart(3, '0');
  return `${grosze < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
};
