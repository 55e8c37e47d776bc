import { idOf, type Filling } from './sql.js';

const ENTRIES_AN_ACCOUNT = 20;
const ACCOUNTS = 50_000;
/** Every so many accounts' program says another balance than its entries. */
const DIFFERS = 500;

/** Entries of two years, the balances that they add up to, and the program's own; a few of these differ. Payments in transit. */
export async function fillLedger({ run, of }: Filling): Promise<void> {
  await run(`insert into ledger_entry (cooperative_id, key, account_id, kind, period, booked_on, due_on, amount, description)
    select $coop, n || '/' || k, ${idOf('A', 'n')}, (case when k % 2 = 0 then 'CHARGE' else 'PAYMENT' end)::entry_kind, m, m + 9,
      case when k % 2 = 0 then m + 14 end, 45000 + k * n % 1000, 'Opłata za używanie lokalu'
    from generate_series(0, ${ENTRIES_AN_ACCOUNT - 1}) k, generate_series(0, ${of(ACCOUNTS) - 1}) n,
      lateral (select (date_trunc('month', now()) - make_interval(months => 2 + k))::date as m) month`);
  await run(`insert into account_balance (cooperative_id, account_id, set_on, balance)
    select $coop, account_id, now()::date, sum(case kind when 'PAYMENT' then amount else -amount end) from ledger_entry where cooperative_id = $coop group by account_id`);
  // As the worker leaves them after a feed.
  await run(`insert into entry_sum (cooperative_id, account_id, entries) select cooperative_id, account_id, balance from account_balance where cooperative_id = $coop`);
  await run('insert into entries_summed (cooperative_id, outdated) values ($coop, false)');
  await run(`update settlement_account a set program_balance = b.balance + case when right(a.key, 6)::integer % ${DIFFERS} = 0 then 100 else 0 end
    from account_balance b where a.cooperative_id = $coop and b.cooperative_id = $coop and b.account_id = a.id`);
  await run(`insert into pending_payment (cooperative_id, source_key, account_id, booked_on, amount, title, unmatched)
    select $coop, 'P' || n, case when n % 10 > 0 then ${idOf('A', 'n')} end, now()::date - n / 100, 45000, 'opłata za mieszkanie',
      case when n % 10 = 0 then 'NO_NUMBER'::pending_payment_fault end from generate_series(0, ${of(20_000) - 1}) n`);
}
