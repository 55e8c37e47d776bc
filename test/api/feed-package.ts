import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { QueryResultRow } from 'pg';
import {
  FEED_FILES,
  FILE_NAMES,
  loadFeed,
  type FeedOutcome,
  type FileName,
  type Manifest,
} from '../../src/feed/index.js';
import { asRole, type TestDatabase } from '../support/index.js';

export type Tables = Partial<Record<FileName, Record<string, string>[]>>;

/** A cooperative of its own, with nothing in it, and the way to feed it. */
export interface FedCooperative {
  id: string;
  slug: string;
  /** Loads tables as a package; what the manifest doesn't say is taken for granted. */
  load(tables: Tables, manifest?: Partial<Manifest>): Promise<FeedOutcome>;
  /** Every row of the cooperative that a feed writes, with its place and its writer: equal means untouched. */
  rows(): Promise<Record<string, string[]>>;
  query<Row extends QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]>;
}

export const FED_TABLES = [...FILE_NAMES.map((name) => FEED_FILES[name].table), 'account_month', 'account_balance', 'premises_consumption',
  'building_consumption'];

export async function fedCooperative(database: TestDatabase, slug: string): Promise<FedCooperative> {
  const [{ id } = { id: '' }] = await asRole<{ id: string }>(
    database,
    'operator',
    'insert into cooperative (slug) values ($1) returning id',
    { values: [slug] },
  );
  await asRole(
    database,
    'operator',
    `insert into cooperative_settings (cooperative_id, settings) values ($1, '{"dueDay": 15}')`,
    {
      values: [id],
      cooperativeId: id,
    },
  );
  const databaseUrl = database.urlOf('worker');
  return {
    id,
    slug,
    load: (tables, manifest) =>
      withFolder((folder) => {
        writePackage(folder, tables, { cooperative: slug, ...manifest });
        return loadFeed({ databaseUrl, cooperative: slug, path: folder });
      }),
    rows: async () =>
      Object.fromEntries(
        await Promise.all(FED_TABLES.map(async (table) => [table, await rowsOf(database, table, id)] as const)),
      ),
    query: <Row extends QueryResultRow>(sql: string, values?: unknown[]) =>
      asRole<Row>(database, 'worker', sql, { cooperativeId: id, values }),
  };
}

/** Writes tables as a directory; rows may leave out columns that stay empty. */
export function writePackage(folder: string, tables: Tables, head: Partial<Manifest>): void {
  const manifest = {
    formatVersion: 1,
    source: 'Test 1.0',
    asOf: '2013-05-08T20:00:00+02:00',
    mode: 'full',
    delimiter: ';',
    ...head,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, rows] of Object.entries(tables) as [FileName, Record<string, string>[]][]) {
    const columns = Object.keys(FEED_FILES[name].columns);
    const lines = [
      columns,
      ...rows.map((row) => columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`)),
    ];
    const text = lines.map((line) => `${line.join(manifest.delimiter)}\r\n`).join('');
    writeFileSync(join(folder, `${name}.csv`), iconv.encode(text, manifest.encoding ?? 'UTF-8'));
  }
}

/** Runs `work` with a folder that is gone afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'feed-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function rowsOf(database: TestDatabase, table: string, id: string): Promise<string[]> {
  const rows = await asRole<{ row: string }>(
    database,
    'admin',
    `select concat_ws(' ', t.ctid, t.xmin, t.xmax, t) as row from ${table} t where cooperative_id = $1 order by ctid`,
    { values: [id] },
  );
  return rows.map(({ row }) => row);
}
