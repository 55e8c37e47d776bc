import type { Client } from 'pg';
import { learnSize } from './learn-size.js';

/**
 * Keeps account_month and account_balance for the accounts that the batch touched (product.md, 'Rules of the ledger').
 * Everything is computed anew for them and compared; only rows that differ are written.
 */
export async function refreshSummaries(client: Client): Promise<void> {
  await client.query('analyze pg_temp.touched_account');
  await client.query(SUM_ENTRIES);
  await client.query('analyze pg_temp.posted_month');
  await client.query(COMPUTE_MONTHS);
  await client.query('analyze pg_temp.computed_month');
  await client.query(DROP_MONTHS);
  const { rows } = await client.query<{ inserted: number; total: number }>(WRITE_MONTHS);
  await learnSize(client, 'account_month', rows[0]?.inserted ?? 0, rows[0]?.total ?? 0);
  await client.query(DROP_BALANCES);
  await client.query(WRITE_BALANCES);
}

const TOUCHED = '(select account_id from pg_temp.touched_account)';

/** `effective`: what of the month counts on the day that the balance is set. */
const SUM_ENTRIES = `
  create temporary table posted_month on commit drop as
  select e.account_id, e.exclusion_class, e.period, bool_or(e.kind = 'CHARGE') as charged,
    coalesce(sum(e.amount) filter (where e.kind = 'CHARGE'), 0)::bigint as charges,
    coalesce(sum(e.amount) filter (where e.kind = 'CORRECTION'), 0)::bigint as corrections,
    coalesce(sum(e.amount) filter (where e.kind = 'PAYMENT'), 0)::bigint as payments,
    coalesce(sum(case when e.kind = 'PAYMENT' then e.amount else -e.amount end)
      filter (where coalesce(e.due_on, e.booked_on) <= a.balance_set_on), 0)::bigint as effective
  from ledger_entry e
  join settlement_account a on a.cooperative_id = e.cooperative_id and a.id = e.account_id
  where e.cooperative_id = current_cooperative() and e.account_id in ${TOUCHED}
  group by e.account_id, e.exclusion_class, e.period`;

/**
 * expected: forecasts of months without a real charge; span: the months of the history; class: those that the account
 * has; moved: every month of every class, moved or not, so that a year's card needs no other rows.
 */
const COMPUTE_MONTHS = `
  create temporary table computed_month on commit drop as
  with account as materialized (
    select id, history_from, opening_balance, date_trunc('month', balance_set_on)::date as set_in
    from settlement_account where cooperative_id = current_cooperative() and id in ${TOUCHED}
  ), foreseen as materialized (
    select account_id, period, amount from forecast
    where cooperative_id = current_cooperative() and account_id in ${TOUCHED}
  ), expected as (
    select f.* from foreseen f where not exists (select from pg_temp.posted_month p
      where p.account_id = f.account_id and p.period = f.period and p.charged)
  ), known as (
    select account_id, max(period) as last from (
      select account_id, period from pg_temp.posted_month union all select account_id, period from foreseen) dated
    group by account_id
  ), class as (
    select id as account_id, 'NONE'::exclusion_class as exclusion_class from account
    union select account_id, exclusion_class from pg_temp.posted_month
  ), span as (
    select class.*, account.history_from, greatest(account.history_from, account.set_in, known.last) as last
    from class join account on account.id = class.account_id left join known on known.account_id = class.account_id
  ), moved as (
    select account_id, exclusion_class, month::date as period,
      0::bigint as charges, 0::bigint as corrections, 0::bigint as payments, false as forecast
    from span cross join lateral generate_series(history_from, last, interval '1 month') as month
    union all
    select account_id, exclusion_class, period, charges, corrections, payments, false from pg_temp.posted_month
    union all
    select account_id, 'NONE', period, amount, 0, 0, true from expected
  ), month as (
    select account_id, exclusion_class, period, sum(charges)::bigint as charges,
      sum(corrections)::bigint as corrections, sum(payments)::bigint as payments, bool_or(forecast) as forecast
    from moved group by account_id, exclusion_class, period
  )
  select month.account_id, period, exclusion_class,
    (case exclusion_class when 'NONE' then account.opening_balance else 0 end
      + coalesce(sum(payments - charges - corrections) over earlier, 0))::bigint as opening,
    charges, corrections, payments, forecast,
    coalesce(bool_or(forecast) over earlier, false) as opening_rests_on_forecast
  from month join account on account.id = month.account_id
  window earlier as (
    partition by month.account_id, exclusion_class order by period rows between unbounded preceding and 1 preceding)`;

const SAME_MONTH = `m.cooperative_id = current_cooperative() and m.account_id = c.account_id
  and m.period = c.period and m.exclusion_class = c.exclusion_class`;

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
      values (current_cooperative(), c.account_id, c.period, c.exclusion_class,
        c.opening, c.charges, c.corrections, c.payments, c.forecast, c.opening_rests_on_forecast)
    returning merge_action() as action
  )
  select count(*) filter (where action = 'INSERT')::integer as inserted,
    (select count(*)::integer from pg_temp.computed_month) as total
  from merged`;

const DROP_BALANCES = `
  delete from account_balance b using settlement_account a
  where b.cooperative_id = current_cooperative() and b.account_id in ${TOUCHED}
    and a.cooperative_id = b.cooperative_id and a.id = b.account_id and not a.tracks_balance`;

const WRITE_BALANCES = `
  merge into account_balance b using (
    select a.id as account_id, a.balance_set_on as set_on,
      (a.opening_balance + coalesce(sum(p.effective), 0))::bigint as balance
    from settlement_account a left join pg_temp.posted_month p on p.account_id = a.id
    where a.cooperative_id = current_cooperative() and a.tracks_balance and a.id in ${TOUCHED}
    group by a.id, a.balance_set_on, a.opening_balance
  ) effective
  on b.cooperative_id = current_cooperative() and b.account_id = effective.account_id
  when matched and (b.set_on, b.balance) <> (effective.set_on, effective.balance)
    then update set set_on = effective.set_on, balance = effective.balance
  when not matched then insert (cooperative_id, account_id, set_on, balance)
    values (current_cooperative(), effective.account_id, effective.set_on, effective.balance)`;
