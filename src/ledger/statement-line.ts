import type { MarkKind } from './models/enums.js';
import type { StatementMonthLine } from './models/statement-year.model.js';
import type { MonthRow } from './statements/statement-year.js';

/** One row of the card. */
export const monthLine = (row: MonthRow): StatementMonthLine => ({
  month: row.month,
  marks: row.marks as MarkKind[],
  charges: row.charges,
  corrections: row.corrections,
  payments: row.payments,
  balance: row.closing,
  forecast: row.forecast,
  restsOnForecast: row.forecast || row.opening_rests_on_forecast,
});

/** Sum of one column of amounts, in grosze. */
export const sumOf = <Column extends string>(rows: Record<Column, number>[], column: Column): number =>
  rows.reduce((sum, row) => sum + row[column], 0);
