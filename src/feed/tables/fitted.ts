import { FEED_FILES } from '../contract/index.js';
import type { TableInHand } from '../rows/read-rows.js';
import type { Row } from '../rows/row-splitter.js';

const SHORT_NAME = 10;
const DAY_OF_A_MONTH = /^(\d{4}-\d\d)-01$/;

/**
 * Rows of a spreadsheet or a DBF that follow the contract, as a CSV would have them. A spreadsheet makes the first day
 * of a month of a month by itself; a DBF has names of at most ten capital letters.
 */
export async function* fitted(rows: AsyncGenerator<Row[]>, table: TableInHand): AsyncGenerator<Row[]> {
  const columns = Object.entries(FEED_FILES[table.name].columns);
  let months: number[] | null = null;
  for await (const batch of rows) {
    if (months === null) {
      const header = batch[0];
      if (!header) continue;
      if (table.form === 'dbf') header.fields = header.fields.map((field) => longName(field, columns.map(([name]) => name)));
      months = header.fields.flatMap((field, at) => (columns.some(([name, { type }]) => name === field.trim() && type === 'month') ? [at] : []));
    }
    for (const row of batch) {
      for (const at of months) row.fields[at] = (row.fields[at] ?? '').replace(DAY_OF_A_MONTH, '$1');
    }
    yield batch;
  }
}

/** The column of the contract that a DBF's short name stands for; the name itself where it is none. */
function longName(field: string, columns: string[]): string {
  const name = field.toLowerCase();
  return columns.find((column) => column === name || column.slice(0, SHORT_NAME) === name) ?? field;
}
