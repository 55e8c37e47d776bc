import pg from 'pg';
import { type Environment, readEnvironment } from '#config/environment';
import { run } from './run.js';

const VARIABLES = {
  app: 'DATABASE_URL',
  worker: 'DATABASE_WORKER_URL',
  operator: 'DATABASE_OPERATOR_URL',
  owner: 'DATABASE_OWNER_URL',
  desk: 'DATABASE_DESK_URL',
} as const;

/** The five logins of the house; `admin` is the server's superuser, whom no policy binds. */
export type Role = keyof typeof VARIABLES | 'admin';

/** A database of one test file: a copy of the prepared one, with five cooperatives and their feeds. */
export interface TestDatabase {
  name: string;
  environment: Environment;
  urlOf(role: Role): string;
  drop(): Promise<void>;
}

/** Whose rows a statement sees, on the tests' day: the settings are local to its transaction. */
interface Probe {
  values?: unknown[];
  cooperativeId?: string;
  personId?: string;
  staffId?: string;
}

let copies = 0;

/** Copies the prepared database, some 100 ms; its drop belongs into afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  const { run: name, env, template, adminUrl } = run();
  const database = `${name}_${process.env['JEST_WORKER_ID'] ?? 0}_${process.pid}_${(copies += 1)}`;
  // One that a file before this could not drop, as its set-up failed, is no reason for this one to fail.
  await onServer(adminUrl, `drop database if exists ${database} with (force); create database ${database} template ${template} strategy file_copy owner domownik_owner`);
  // A copy keeps everything but the rights on the database itself.
  await onServer(adminUrl, `revoke all on database ${database} from public;
    grant connect, temporary on database ${database} to domownik_app, domownik_worker, domownik_operator, domownik_desk`);
  const there = Object.fromEntries(
    Object.entries(env).map(([key, value]) => [key, key.startsWith('DATABASE_') ? within(value, database) : value]));
  return {
    name: database,
    environment: readEnvironment(there),
    urlOf: (role) => (role === 'admin' ? within(adminUrl, database) : there[VARIABLES[role]]!),
    drop: () => onServer(adminUrl, `drop database if exists ${database} with (force)`),
  };
}

/**
 * Runs one statement as one of the roles, in a transaction of its own that is committed.
 *
 * @returns its rows
 * @throws what PostgreSQL refuses, e.g. code 42501 (no right) or one about a row-level security policy
 */
export async function asRole<Row extends pg.QueryResultRow = pg.QueryResultRow>(
  database: TestDatabase,
  role: Role,
  sql: string,
  { values, cooperativeId = '', personId = '', staffId = '' }: Probe = {},
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.urlOf(role) });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('domownik.cooperative_id', $1, true), set_config('domownik.person_id', $2, true),
      set_config('domownik.today', $3, true), set_config('domownik.staff_id', $4, true)`, [cooperativeId, personId, run().today, staffId]);
    const { rows } = await client.query<Row>(sql, values);
    await client.query('commit');
    return rows;
  } finally {
    await client.end();
  }
}

async function onServer(adminUrl: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const statement of sql.split(';')) await client.query(statement);
  } finally {
    await client.end();
  }
}

function within(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
