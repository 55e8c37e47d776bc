import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { bareSettings } from '../settings.js';

const PERSONS = 2_000;
const FIRST_YEAR = 2021;
/** The year that the card is asked for. */
export const YEAR = 2023;
const YEARS = 5;
export const HOST = 'bench.localhost';

/** One resident as the load knows them. */
export interface Resident {
  personId: string;
  accountId: string;
  /** The session's cookie value. */
  token: string;
}

/** What both servers are asked about. */
export interface BenchData {
  cooperativeId: string;
  residents: Resident[];
}

const SETTINGS = bareSettings('Bench');

/** Fills an empty database: one cooperative, each resident with two accounts of five years, and an open session each. */
export async function prepareData(adminUrl: string, database: string): Promise<BenchData> {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('truncate cooperative cascade');
    const cooperativeId = await cooperative(client);
    await fill(client, cooperativeId);
    const residents = await sessions(client, cooperativeId);
    await client.query('vacuum analyze');
    return { cooperativeId, residents };
  } finally {
    await client.end();
  }
}

async function cooperative(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`insert into cooperative (slug) values ('bench') returning id`);
  const id = rows[0]!.id;
  await client.query('insert into cooperative_domain values ($1, $2)', [HOST, id]);
  await client.query('insert into cooperative_settings (cooperative_id, settings) values ($1, $2)', [id, SETTINGS]);
  await client.query(`insert into feed_batch (cooperative_id, source, as_of, state, summary) values ($1, 'bench', now(), 'APPLIED', '{}')`, [id]);
  return id;
}

async function fill(client: pg.Client, id: string): Promise<void> {
  const run = (text: string) => client.query(text.replaceAll('$coop', client.escapeLiteral(id)));
  await run(`insert into building (cooperative_id, key, street, number, postcode, city)
    select $coop, 'B' || n, 'ul. Polna', n::text, '00-001', 'Kielce' from generate_series(1, 50) n`);
  await run(`insert into premises (cooperative_id, key, building_id, number, kind, area_m2, floor, rooms)
    select $coop, 'L' || n, b.id, n::text, 'RESIDENTIAL', 48.5, 2, 3
    from generate_series(1, ${PERSONS}) n join building b on b.key = 'B' || (n % 50 + 1)`);
  await run(`insert into person (cooperative_id, key, first_name, last_name)
    select $coop, 'P' || n, 'Jan', 'Nowak ' || n from generate_series(1, ${PERSONS}) n`);
  await run(`insert into legal_title (cooperative_id, key, premises_id, person_id, kind, valid_from)
    select $coop, 'T' || p.key, l.id, p.id, 'COOPERATIVE_OWNERSHIP', '2000-01-01'
    from person p join premises l on l.key = replace(p.key, 'P', 'L')`);
  await run(`insert into settlement_account (cooperative_id, key, account_group, name, premises_id, tracks_balance, balance_set_on, history_from)
    select $coop, g.g || l.key, g.g::account_group, 'ul. Polna', l.id, true, '${FIRST_YEAR + YEARS - 1}-11-20', '${FIRST_YEAR}-01-01'
    from premises l, (values ('RENT'), ('SALES')) g(g)`);
  await run(`insert into account_holder (cooperative_id, account_id, person_id, held_from, role)
    select $coop, a.id, t.person_id, '2000-01-01', 'MAIN' from settlement_account a join legal_title t on t.premises_id = a.premises_id`);
  await run(`insert into account_balance select $coop, id, balance_set_on, -12345 from settlement_account`);
  await run(`insert into virtual_account (cooperative_id, key, account_id, nrb, purpose)
    select $coop, a.key, a.id, '61109010140000071219812874', 'opłaty' from settlement_account a`);
  await run(`insert into account_month (cooperative_id, account_id, period, exclusion_class, opening, charges, corrections, payments, forecast, opening_rests_on_forecast)
    select $coop, a.id, m::date, 'NONE', -12345, 69964, -100, 69864, false, false
    from settlement_account a, generate_series('${FIRST_YEAR}-01-01'::timestamp, '${FIRST_YEAR + YEARS - 1}-12-01', '1 month') m`);
}

/** Opens a session for every resident, as a sign-in would. */
async function sessions(client: pg.Client, id: string): Promise<Resident[]> {
  await client.query(`insert into login (cooperative_id, person_id, identifier, password_hash)
    select $1, id, lower(key), '-' from person`, [id]);
  const { rows } = await client.query<{ login_id: string; person_id: string; account_id: string }>(
    `select l.id as login_id, l.person_id, a.id as account_id from login l
     join account_holder h on h.person_id = l.person_id join settlement_account a on a.id = h.account_id and a.account_group = 'RENT'`);
  const residents = rows.map((row) => ({ ...row, token: randomBytes(32).toString('base64url') }));
  await client.query(
    `insert into session (cooperative_id, token_hash, login_id, person_id, host, device, expires_at)
     select $1, t.hash, t.login, t.person, $2, 'bench', now() + interval '12 hours'
     from unnest($3::bytea[], $4::uuid[], $5::uuid[]) t(hash, login, person)`,
    [id, HOST, residents.map(({ token }) => createHash('sha256').update(token).digest()),
      residents.map(({ login_id }) => login_id), residents.map(({ person_id }) => person_id)]);
  return residents.map(({ person_id, account_id, token }) => ({ personId: person_id, accountId: account_id, token }));
}
