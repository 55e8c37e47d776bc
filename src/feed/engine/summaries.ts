import type { Client } from 'pg';
import { learnSize } from './learn-size.js';

/**
 * Keeps account_month and account_balance for the accounts that the batch touched (product.md, 'Rules of the ledger').
 * Everything is computed anew for them and compared; only rows that differ are written.
 */
export async function refreshSummaries(client: Client): Promise<void> {
  await client.query('analyze pg_temp.touched_account');
  await client.query(COMPUTE_MONTHS);
  await client.query('analyze pg_temp.computed_month');
  await client.query(DROP_MONTHS);
  const { rows } = await client.query<{ inserted: number; total: number }>(WRITE_MONTHS);
  await learnSize(client, 'account_month', rows[0]?.inserted ?? 0, rows[0]?.total ?? 0);
  await client.query(DROP_BALANCES);
  await client.query(WRITE_BALANCES);
}

const TOUCHED = '(select account_id from pg_temp.touched_account)';

/**
 * posted: real entries summed; expected: forecasts of months without a real charge; span: the months of the history;
 * moved: every month of it and every class of the account, so that a year's card needs no other rows.
 */
const COMPUTE_MONTHS = `
  create temporary table computed_month on commit drop as
  with account as materialized (
    select id, history_from, opening_balance, date_trunc('month', balance_set_on)::date as set_in
    from settlement_account where cooperative_id = current_cooperative() and id in ${TOUCHED}
  ), posted as materialized (
    select account_id, period, exclusion_class, coalesce(bool_or(kind = 'CHARGE'), false) as charged,
      coalesce(sum(amount) filter (where kind = 'CHARGE'), 0) as charges,
      coalesce(sum(amount) filter (where kind = 'CORRECTION'), 0) as corrections,
      coalesce(sum(amount) filter (where kind = 'PAYMENT'), 0) as payments
    from ledger_entry where cooperative_id = current_cooperative() and account_id in ${TOUCHED}
    group by account_id, period, exclusion_class
  ), foreseen as materialized (
    select account_id, period, amount from forecast
    where cooperative_id = current_cooperative() and account_id in ${TOUCHED}
  ), expected as (
    select f.* from foreseen f where not exists (
      select from posted p where p.account_id = f.account_id and p.period = f.period and p.charged)
  ), known as (
    select account_id, max(period) as last from (
      select account_id, period from posted union all select account_id, period from foreseen) period group by account_id
  ), span as (
    select account.*, greatest(history_from, set_in, known.last) as last
    from account left join known on known.account_id = account.id
  ), class as (
    select id as account_id, 'NONE'::exclusion_class as exclusion_class from account
    union select account_id, exclusion_class from posted
  ), moved as (
    select span.id as account_id, month::date as period, class.exclusion_class,
      case class.exclusion_class when 'NONE' then span.opening_balance else 0 end as opening_balance,
      coalesce(p.charges, 0) + coalesce(x.amount, 0) as charges,
      coalesce(p.corrections, 0) as corrections, coalesce(p.payments, 0) as payments,
      x.account_id is not null as forecast
    from span
    cross join lateral generate_series(span.history_from, span.last, interval '1 month') as month
    join class on class.account_id = span.id
    left join posted p
      on p.account_id = span.id and p.period = month::date and p.exclusion_class = class.exclusion_class
    left join expected x on x.account_id = span.id and x.period = month::date and class.exclusion_class = 'NONE'
  )
  select account_id, period, exclusion_class,
    (opening_balance + coalesce(sum(payments - charges - corrections) over earlier, 0))::bigint as opening,
    charges::bigint, corrections::bigint, payments::bigint, forecast,
    coalesce(bool_or(forecast) over earlier, false) as opening_rests_on_forecast
  from moved
  window earlier as (
    partition by account_id, exclusion_class order by period rows between unbounded preceding and 1 preceding)`;

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
    select a.id as account_id, a.balance_set_on as set_on, (a.opening_balance + coalesce(sum(
      case when e.kind = 'PAYMENT' then e.amount else -e.amount end), 0))::bigint as balance
    from settlement_account a
    left join ledger_entry e on e.cooperative_id = current_cooperative() and e.account_id = a.id
      and coalesce(e.due_on, e.booked_on) <= a.balance_set_on
    where a.cooperative_id = current_cooperative() and a.tracks_balance and a.id in ${TOUCHED}
    group by a.id, a.balance_set_on, a.opening_balance
  ) effective
  on b.cooperative_id = current_cooperative() and b.account_id = effective.account_id
  when matched and (b.set_on, b.balance) <> (effective.set_on, effective.balance)
    then update set set_on = effective.set_on, balance = effective.balance
  when not matched then insert (cooperative_id, account_id, set_on, balance)
    values (current_cooperative(), effective.account_id, effective.set_on, effective.balance)`;
