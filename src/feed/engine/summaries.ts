import type { Client } from 'pg';
import { learnSize } from './learn-size.js';

/**
 * Keeps account_month and account_balance for the accounts that the batch touched (product.md, 'Rules of the ledger').
 * Everything is computed anew for them and compared; only rows that differ are written.
 */
export async function refreshSummaries(client: Client): Promise<void> {
  await client.query(TOUCHED_ACCOUNTS);
  await client.query(COMPUTE_MONTHS);
  await client.query('analyze pg_temp.computed_month');
  const before = await countOf(client, MONTHS_BEFORE);
  const total = await countOf(client, 'select count(*)::integer as rows from pg_temp.computed_month');
  const { rows } = await client.query<{ inserted: number }>(WRITE_MONTHS);
  const inserted = rows[0]?.inserted ?? 0;
  // Each computed month is there by now: only more rows can hide one that no longer is.
  if (before + inserted > total) await client.query(DROP_MONTHS);
  await learnSize(client, 'account_month', inserted, total);
  await client.query(DROP_BALANCES);
  await client.query(WRITE_BALANCES);
}

async function countOf(client: Client, statement: string): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(statement);
  return rows[0]?.rows ?? 0;
}

/** Months that are further apart are no neighbours. */
const LONGEST_MONTH_DAYS = 31;

const TOUCHED = '(select id from pg_temp.summed_account)';

/** What the sums of a touched account rest on, once for each. */
const TOUCHED_ACCOUNTS = `
  create temporary table summed_account on commit drop as
  select id, history_from, opening_balance, balance_set_on, tracks_balance from settlement_account
  where cooperative_id = current_cooperative() and id in (select account_id from pg_temp.touched_account);
  analyze pg_temp.summed_account`;

/**
 * laid: entries; forecasts of months without a real charge in any class; then what has no amount: the months of all forecasts, the
 * first and the last month that each history has at least. month: what they come to; `effective` is what counts on the day
 * that the balance is set. run: the months in order, each with what all until it come to. At last the months between, moved or
 * not, so that a year's card needs no other rows.
 *
 * One pass over the entries and one sort of the months: laying months upon one another by joins cost as much again.
 */
const COMPUTE_MONTHS = `
  create temporary table computed_month on commit drop as
  with laid (account_id, exclusion_class, period, kind, amount, effective, brought) as (
    select e.account_id, e.exclusion_class, e.period, e.kind, e.amount,
      case when coalesce(e.due_on, e.booked_on) > a.balance_set_on then 0 when e.kind = 'PAYMENT' then e.amount else -e.amount end, 0
    from ledger_entry e join pg_temp.summed_account a on a.id = e.account_id
    where e.cooperative_id = current_cooperative()
    union all select f.account_id, 'NONE', f.period, null, f.amount, 0, 0 from forecast f
    where f.cooperative_id = current_cooperative() and f.account_id in ${TOUCHED} and not exists (select from ledger_entry e
      where e.cooperative_id = current_cooperative() and e.account_id = f.account_id and e.period = f.period and e.kind = 'CHARGE')
    union all select account_id, 'NONE', period, null, null, 0, 0 from forecast
    where cooperative_id = current_cooperative() and account_id in ${TOUCHED}
    union all select id, 'NONE', history_from, null, null, 0, opening_balance from pg_temp.summed_account
    union all select id, 'NONE', greatest(history_from, date_trunc('month', balance_set_on)::date), null, null, 0, 0 from pg_temp.summed_account
  ), month as (
    select account_id, exclusion_class, period,
      coalesce(total_grosze(amount) filter (where kind = 'CHARGE' or kind is null), 0) as charges,
      coalesce(total_grosze(amount) filter (where kind = 'CORRECTION'), 0) as corrections,
      coalesce(total_grosze(amount) filter (where kind = 'PAYMENT'), 0) as payments,
      total_grosze(effective) as effective, total_grosze(brought) as brought, bool_or(kind is null and amount is not null) as forecast
    from laid group by account_id, exclusion_class, period
  ), run as materialized (
    select account_id, exclusion_class, period, charges, corrections, payments, effective, forecast,
      total_grosze(brought + payments - charges - corrections) over earlier as closing,
      count(*) filter (where forecast) over earlier as forecasts,
      lag(period) over earlier as before, lead(period) over earlier as next, min(period) over account as first, max(period) over account as last
    from month window account as (partition by account_id),
      earlier as (partition by account_id, exclusion_class order by period rows unbounded preceding)
  )
  select account_id, period, exclusion_class, closing - payments + charges + corrections as opening,
    charges, corrections, payments, effective, forecast, forecasts > forecast::integer as opening_rests_on_forecast
  from run
  union all
  select account_id, gap::date, exclusion_class, closing - payments + charges + corrections, 0, 0, 0, 0, false, forecasts > forecast::integer
  from run cross join lateral generate_series(coalesce(before + interval '1 month', first), period - interval '1 month', interval '1 month') gap
  where period > coalesce(before + ${LONGEST_MONTH_DAYS}, first)
  union all
  select account_id, gap::date, exclusion_class, closing, 0, 0, 0, 0, false, forecasts > 0
  from run cross join lateral generate_series(period + interval '1 month', last, interval '1 month') gap
  where next is null and period < last`;

const SAME_MONTH = `m.cooperative_id = current_cooperative() and m.account_id = c.account_id
  and m.period = c.period and m.exclusion_class = c.exclusion_class`;

const MONTHS_BEFORE = `select count(*)::integer as rows from account_month
  where cooperative_id = current_cooperative() and account_id in ${TOUCHED}`;

const DROP_MONTHS = `
  delete from account_month m where m.cooperative_id = current_cooperative() and m.account_id in ${TOUCHED}
    and not exists (select from pg_temp.computed_month c where ${SAME_MONTH})`;

const WRITE_MONTHS = `
  with merged as (
    merge into account_month m using pg_temp.computed_month c on ${SAME_MONTH}
    when matched and (m.opening, m.charges, m.corrections, m.payments, m.forecast, m.opening_rests_on_forecast)
      <> (c.opening, c.charges, c.corrections, c.payments, c.forecast, c.opening_rests_on_forecast)
      then update set opening = c.opening, charges = c.charges, corrections = c.corrections, payments = c.payments,
        forecast = c.forecast, opening_rests_on_forecast = c.opening_rests_on_forecast
    when not matched then insert (cooperative_id, account_id, period, exclusion_class,
        opening, charges, corrections, payments, forecast, opening_rests_on_forecast)
      values ((select current_cooperative()), c.account_id, c.period, c.exclusion_class,
        c.opening, c.charges, c.corrections, c.payments, c.forecast, c.opening_rests_on_forecast)
    returning old.cooperative_id is null as is_new
  )
  select count(*) filter (where is_new)::integer as inserted from merged`;

const DROP_BALANCES = `
  delete from account_balance b using pg_temp.summed_account a
  where b.cooperative_id = current_cooperative() and a.id = b.account_id and not a.tracks_balance`;

const WRITE_BALANCES = `
  merge into account_balance b using (
    select a.id as account_id, a.balance_set_on as set_on,
      (a.opening_balance + sum(m.effective))::bigint as balance
    from pg_temp.summed_account a join pg_temp.computed_month m on m.account_id = a.id
    where a.tracks_balance
    group by a.id, a.balance_set_on, a.opening_balance
  ) effective
  on b.cooperative_id = current_cooperative() and b.account_id = effective.account_id
  when matched and (b.set_on, b.balance) <> (effective.set_on, effective.balance)
    then update set set_on = effective.set_on, balance = effective.balance
  when not matched then insert (cooperative_id, account_id, set_on, balance)
    values ((select current_cooperative()), effective.account_id, effective.set_on, effective.balance)`;
