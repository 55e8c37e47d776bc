import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { newToken, tokenHash } from '#libs/secrets';
import { SETTINGS } from '../place.js';

const PATIENCE_MS = 60_000;
/** What PostgreSQL and the network say while a server that crashed comes back. */
const COMES_BACK = /ECONNREFUSED|ECONNRESET|terminated|recovery|starting up|shutting down|not (yet )?accepting|server closed/i;

/** Asks as the superuser, each time anew: the server may have crashed in between, and is waited for. */
export async function ask<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  const url = new URL(process.env.DATABASE_ADMIN_URL!);
  url.pathname = new URL(process.env.DATABASE_URL!).pathname;
  for (const until = Date.now() + PATIENCE_MS; ; await delay(100)) {
    const client = new pg.Client({ connectionString: url.href });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<Row>(text, values);
      return rows;
    } catch (error) {
      if (Date.now() > until || !COMES_BACK.test(String(error))) throw error;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** The host at which a cooperative of the torture answers. */
export const hostOf = (slug: string): string => `${slug}.localhost`;

/** A cooperative with nothing in it. @returns its id */
export async function makeCooperative(slug: string): Promise<string> {
  const [row] = await ask<{ id: string }>(
    `with made as (insert into cooperative (slug) values ($1) returning id), host as (
       insert into cooperative_domain (host, cooperative_id) select $2, id from made), set_up as (
       insert into cooperative_settings (cooperative_id, settings) select id, $3 from made)
     select id from made`, [slug, hostOf(slug), SETTINGS]);
  return row!.id;
}

/** A token of the cooperative's accounting program. */
export async function makeToken(cooperativeId: string, slug: string): Promise<string> {
  const token = newToken();
  await ask(
    `with staff as (insert into staff_member (cooperative_id, email, name, roles) values ($1, 'admin@torture.example', 'Torture', '{ADMIN}') returning id)
     insert into api_token (cooperative_id, token_hash, name, hint, host, scopes, created_by, expires_at)
     select $1, $2, 'torture', 'xxxx', $3, '{feed:write}', id, now() + interval '1 day' from staff`, [cooperativeId, tokenHash(token), hostOf(slug)]);
  return `dmw_${token}`;
}

/** Everything that the books come to, by the program's own keys: equal for equal books, whenever and however they came. */
export async function booksOf(id: string): Promise<string> {
  const [row] = await ask<{ books: string }>(
    `select md5(concat(
       (select string_agg(concat_ws(' ', e.key, a.key, e.kind, e.period, e.amount, e.due_on), ',' order by e.key collate "C")
        from ledger_entry e join settlement_account a on a.cooperative_id = $1 and a.id = e.account_id where e.cooperative_id = $1),
       (select string_agg(concat_ws(' ', a.key, m.period, m.exclusion_class, m.opening, m.charges, m.corrections, m.payments), ',' order by a.key collate "C", m.period, m.exclusion_class)
        from account_month m join settlement_account a on a.cooperative_id = $1 and a.id = m.account_id where m.cooperative_id = $1),
       (select string_agg(concat_ws(' ', a.key, b.set_on, b.balance), ',' order by a.key collate "C")
        from account_balance b join settlement_account a on a.cooperative_id = $1 and a.id = b.account_id where b.cooperative_id = $1))) as books`, [id]);
  return row!.books;
}

/** A batch that is inside its transaction and has written: its connection, and what it is at. */
export async function insideNow(): Promise<{ pid: number; query: string } | null> {
  const [row] = await ask<{ pid: number; query: string }>(
    `select pid, left(regexp_replace(query, '\\s+', ' ', 'g'), 60) as query from pg_stat_activity
     where application_name = 'domownik feed' and backend_xid is not null and datname = current_database()`);
  return row ?? null;
}
