import pg from 'pg';
import { SLUG } from './package.js';
import type { Size } from './size.js';

export const PLAIN = 'bench_plain_entry';
const COOPERATIVES = 10;

/**
 * Empties the database and lets other cooperatives have what stands before: the same rows in ledger_entry and in a plain
 * table with the same columns and indexes, which no other rule binds.
 *
 * @returns the id of the cooperative that is fed
 */
export async function prepareData(admin: pg.Client, { existing }: Size): Promise<string> {
  await admin.query(`truncate cooperative cascade; drop table if exists ${PLAIN}`);
  await admin.query(`create table ${PLAIN} (like ledger_entry including defaults including indexes)`);
  const id = await cooperative(admin, SLUG);
  const perCooperative = Math.ceil(existing / COOPERATIVES);
  // Rows that are known to be sound needn't be checked one by one.
  await admin.query(`set session_replication_role = replica`);
  for (let at = 0; at < COOPERATIVES; at += 1) await fill(admin, await cooperative(admin, `bench-other-${at}`), perCooperative);
  await admin.query(`insert into ${PLAIN} select * from ledger_entry`);
  await admin.query(`set session_replication_role = origin`);
  return id;
}

async function cooperative(admin: pg.Client, slug: string): Promise<string> {
  const { rows } = await admin.query<{ id: string }>('insert into cooperative (slug) values ($1) returning id', [slug]);
  await admin.query(`insert into cooperative_settings (cooperative_id, settings) values ($1, '{"dueDay": 15}')`, [rows[0]!.id]);
  return rows[0]!.id;
}

async function fill(admin: pg.Client, id: string, rows: number): Promise<void> {
  const run = (sql: string) => admin.query(sql.replaceAll('$coop', admin.escapeLiteral(id)));
  await run(`insert into settlement_account (cooperative_id, key, account_group, name, tracks_balance, balance_set_on, history_from)
    select $coop, n::text, 'RENT', 'Opłaty', true, '2025-12-31', '2025-01-01' from generate_series(0, ${Math.ceil(rows / 25) - 1}) n`);
  await run(`insert into ledger_entry (cooperative_id, key, account_id, kind, period, booked_on, due_on, amount, description)
    select $coop, '2025/' || lpad((a.n * 25 + e)::text, 9, '0'), a.id, case when e % 2 = 0 then 'CHARGE' else 'PAYMENT' end::entry_kind, m, m + 9,
      case when e % 2 = 0 then m + 14 end, 45000, 'Opłata za używanie lokalu'
    from (select id, key::integer as n from settlement_account where cooperative_id = $coop) a, generate_series(0, 24) e,
      lateral (select ('2025-01-01'::date + make_interval(months => least(e / 2, 11)))::date as m) month`);
  await run(`insert into account_month (cooperative_id, account_id, period, exclusion_class, opening, charges, corrections, payments, forecast, opening_rests_on_forecast)
    select $coop, id, m::date, 'NONE', 0, 45000, 0, 45000, false, false from settlement_account, generate_series('2025-01-01'::timestamp, '2025-12-01', '1 month') m
    where cooperative_id = $coop`);
}
