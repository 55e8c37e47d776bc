import { FEED_FILES, type FileName } from '../index.js';
import type { Packed } from './zip-file.js';

export type Table = string[][];
/** The tables that a malformed feed begins as, header first. */
export type Tables = Record<'persons' | 'accounts' | 'documents' | 'holders' | 'entries' | 'forecasts', Table>;

/** Rows of data in each table. */
export const ROWS = 12;
export const MANIFEST = {
  formatVersion: 1, cooperative: 'malformed', source: 'Test', asOf: '2013-05-08T20:00:00+02:00', mode: 'full', delimiter: ';',
};
export const columnsOf = (name: FileName) => Object.keys(FEED_FILES[name].columns);

/** A right feed: twelve persons with an account, documents and entries each. */
export function rightTables(): Tables {
  const numbers = Array.from({ length: ROWS }, (_, at) => at + 1);
  return {
    persons: [columnsOf('persons'), ...numbers.map((n) => [`P${n}`, 'Łucja', 'Święcicka-Żółć', '', '', 'ul. Kościuszki 5, Łódź'])],
    accounts: [columnsOf('accounts'), ...numbers.map((n) => [`A${n}`, 'RENT', 'Opłaty za lokal', '', 'tak', '2013-05-08', '2013-01', '-20,65', ''])],
    documents: [columnsOf('documents'), ...numbers.map((n) => [`D${n}`, `A${n}`, `N/${n}`, 'Naliczenie opłat', '2013-01-31', ''])],
    holders: [columnsOf('holders'), ...numbers.map((n) => [`A${n}`, `P${n}`, '2010-03-01', '', 'MAIN'])],
    entries: [columnsOf('entries'), ...numbers.map((n) => [`E${n}`, `A${n}`, `D${n}`, 'CHARGE', '2013-02', '2013-02-05', '', '1 241,35', '', 'Opłata'])],
    forecasts: [columnsOf('forecasts'), ...numbers.map((n) => [`A${n}`, '2013-06', '699,64'])],
  };
}

const quoted = (field: string) => (/[;"\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
export const textOf = (table: Table) => table.map((row) => `${row.map(quoted).join(';')}\r\n`).join('');

export function filesOf(tables: Partial<Tables>, manifest: object = {}): Record<string, Buffer> {
  const csv = Object.entries(tables).map(([name, table]) => [`${name}.csv`, Buffer.from(textOf(table))] as const);
  return { 'manifest.json': Buffer.from(JSON.stringify({ ...MANIFEST, ...manifest })), ...Object.fromEntries(csv) };
}
export const packed = (files: Record<string, Buffer>): Packed[] => Object.entries(files).map(([name, content]) => ({ name, content }));
export const countsOf = (tables: Tables) => Object.fromEntries(Object.entries(tables).map(([name, table]) => [`${name}.csv`, table.length - 1]));
