import type { Statement } from '#libs/cooperative';
import type { Column } from './columns.js';

/** One table in the copy of somebody's data: what it is called there, whose rows, and which columns. */
export interface ExportedTable {
  table: string;
  /** Polish heading. */
  title: string;
  /** SQL condition on the row `t` with the cooperative as $1 and the person as $2. */
  where: string;
  order: string;
  columns: Record<string, Column>;
}

/** The statement that reads a table for the copy. */
export function statementOf({ table, where, order, columns }: ExportedTable): Statement {
  const list = Object.entries(columns).map(([name, { sql }]) => `${sql ?? `t.${name}`} as "${name}"`);
  return { name: `export-${table}`, text: `select ${list.join(', ')}\n  from ${table} t\n  where ${where}\n  order by ${order}` };
}
