/** What a column holds; it decides how the cells are written. Amounts are grosze, days 'YYYY-MM-DD'. */
export type ColumnKind = 'text' | 'amount' | 'day';

/** One cell; null is empty. */
export type CellValue = string | number | null;

/** A table that leaves the portal as a file, in whatever format. */
export interface Sheet {
  /** Name of the sheet in a workbook, at most 31 characters. */
  name: string;
  columns: { label: string; kind: ColumnKind; width: number }[];
  rows: CellValue[][];
  /** What must be known of the table: whose it is, how fresh, what is left out. Label and text. */
  notes: [label: string, text: string][];
}
