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

const TOUCHED = '(select id from pg_temp.summed_account)';

/** What the sums of a touched account rest on, once for each. */
const TOUCHED_ACCOUNTS = `
  create temporary table summed_account on commit drop as
  select id, history_from, opening_balance, balance_set_on, tracks_balance from settlement_account
  where cooperative_id = current_cooperative() and id in (select account_id from pg_temp.touched_account);
  analyze pg_temp.summed_account`;

/**
 * posted: what the entries of a month come to; `charges` is null where there is none, `effective` what of it counts on the
 * day that the balance is set. expected: forecasts of months without a real charge. span: the months of an account's
 * history in each class that it has, moved or not, so that a year's card needs no other rows.
 *
 * The three are laid upon one another by sorting, not joined: in that order the balances run on.
 */
const COMPUTE_MONTHS = `
  create temporary table computed_month on commit drop as
  with posted as materialized (
    select e.account_id, e.exclusion_class, e.period,
      sum(e.amount) filter (where e.kind = 'CHARGE')::bigint as charges,
      sum(e.amount) filter (where e.kind = 'CORRECTION')::bigint as corrections,
      sum(e.amount) filter (where e.kind = 'PAYMENT')::bigint as payments,
      sum(case when e.kind = 'PAYMENT' then e.amount else -e.amount end)
        filter (where coalesce(e.due_on, e.booked_on) <= a.balance_set_on)::bigint as effective
    from ledger_entry e join pg_temp.summed_account a on a.id = e.account_id
    where e.cooperative_id = current_cooperative()
    group by e.account_id, e.exclusion_class, e.period
  ), foreseen as materialized (
    select account_id, period, amount from forecast where cooperative_id = current_cooperative() and account_id in ${TOUCHED}
  ), expected as (
    select f.* from foreseen f where not exists (select from posted p
      where p.account_id = f.account_id and p.period = f.period and p.charges is not null)
  ), known as (
    select account_id, max(period) as last from (
      select account_id, period from posted union all select account_id, period from foreseen) dated
    group by account_id
  ), class as (
    select id as account_id, 'NONE'::exclusion_class as exclusion_class from pg_temp.summed_account
    union all select distinct account_id, exclusion_class from posted where exclusion_class <> 'NONE'
  ), span as (
    select class.*, case exclusion_class when 'NONE' then a.opening_balance else 0 end as brought, month::date as period
    from class join pg_temp.summed_account a on a.id = class.account_id left join known on known.account_id = class.account_id
    cross join lateral generate_series(a.history_from,
      greatest(a.history_from, date_trunc('month', a.balance_set_on)::date, known.last), interval '1 month') as month
  ), laid (account_id, exclusion_class, period, brought, charges, corrections, payments, effective, forecast) as (
    select account_id, exclusion_class, period, brought, null::bigint, null::bigint, null::bigint, null::bigint, false from span
    union all select account_id, exclusion_class, period, null, charges, corrections, payments, effective, false from posted
    union all select account_id, 'NONE', period, null, amount, null, null, null, true from expected
  ), month as (
    select account_id, exclusion_class, period, max(brought) as brought, coalesce(sum(charges)::bigint, 0) as charges,
      coalesce(sum(corrections)::bigint, 0) as corrections, coalesce(sum(payments)::bigint, 0) as payments,
      coalesce(sum(effective)::bigint, 0) as effective, bool_or(forecast) as forecast
    from laid group by account_id, exclusion_class, period
  )
  select account_id, period, exclusion_class,
    brought + (sum(payments - charges - corrections) over earlier)::bigint - payments + charges + corrections as opening,
    charges, corrections, payments, effective, forecast,
    count(*) filter (where forecast) over earlier > forecast::integer as opening_rests_on_forecast
  from month window earlier as (partition by account_id, exclusion_class order by period rows unbounded preceding)`;

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
