import pg from 'pg';
import { readEnvironment, type Environment } from '#config/environment';
import { bareSettings } from '../bench/settings.js';
import { issueLogin } from '../src/auth/index.js';

/** Host of the one cooperative that is tortured. */
export const HOST = 'torture.localhost';

/** What it is set up with. */
export const SETTINGS = { ...bareSettings('Torture'), recovery: 'INITIAL_CREDENTIALS', dueDay: 15 };

/** A login of the tortured cooperative, with its password. */
export interface TorturedLogin {
  identifier: string;
  password: string;
}

/** The environment of this process, and a database with one cooperative and as many logins as asked for, and nothing else. */
export async function torturePlace(logins: number): Promise<{ environment: Environment; logins: TorturedLogin[] }> {
  const environment = readEnvironment();
  const url = new URL(process.env.DATABASE_ADMIN_URL!);
  url.pathname = new URL(environment.databaseUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('truncate cooperative cascade');
    await client.query('delete from rate_limit');
    await fill(client, logins);
  } finally {
    await client.end();
  }
  return { environment, logins: await issue(environment, logins) };
}

async function fill(client: pg.Client, persons: number): Promise<void> {
  const { rows } = await client.query<{ id: string }>(`insert into cooperative (slug) values ('torture') returning id`);
  const id = rows[0]!.id;
  await client.query('insert into cooperative_domain (host, cooperative_id) values ($1, $2)', [HOST, id]);
  await client.query('insert into cooperative_settings (cooperative_id, settings) values ($1, $2)', [id, SETTINGS]);
  await client.query(`insert into person (cooperative_id, key, first_name, last_name)
    select $1, n::text, 'Jan', 'Nowak ' || n from generate_series(0, $2::integer - 1) n`, [id, persons]);
}

async function issue(environment: Environment, count: number): Promise<TorturedLogin[]> {
  const { workerDatabaseUrl, peppers } = environment;
  const logins: TorturedLogin[] = [];
  for (let n = 0; n < count; n += 1) {
    const order = { databaseUrl: workerDatabaseUrl!, peppers, cooperative: 'torture', personKey: String(n) };
    logins.push(await issueLogin({ ...order, identifier: `torture${n}x`, password: `hasło numer ${n} nie do zgadnięcia` }));
  }
  return logins;
}
