import type { Statement } from '#libs/cooperative';

// Summed from the entries and never from what is kept of them by month, so that a wrong summary shows.
const MADE = `select a.id, coalesce(sum(case when e.kind = 'PAYMENT' then e.amount else -e.amount end), 0)::bigint as entries
      from settlement_account a left join ledger_entry e on e.cooperative_id = $1 and e.account_id = a.id and coalesce(e.due_on, e.booked_on) <= a.balance_set_on
      where a.cooperative_id = $1 and a.tracks_balance`;

// The sums made after the last feed; while they are outdated, or where $3 says so, they are made here.
const ACCOUNTS = `
  with summed as materialized (select summed_at from entries_summed where cooperative_id = $1 and not outdated and not $3::boolean),
  made as (
    select s.account_id as id, s.entries from entry_sum s where s.cooperative_id = $1 and exists (select from summed)
    union all ${MADE} and not exists (select from summed) group by a.id
  ), held as (
    select a.id, a.key, a.account_group, a.program_balance, b.balance, brought.entries,
      b.balance is distinct from brought.entries or a.program_balance <> brought.entries as differs
    from settlement_account a
    left join account_balance b on b.cooperative_id = a.cooperative_id and b.account_id = a.id
    left join made m on m.id = a.id
    cross join lateral (select a.opening_balance + coalesce(m.entries, 0) as entries) brought
    where a.cooperative_id = $1 and $2::uuid is null and a.tracks_balance
  )`;

/** $3 whether to sum anew, past the sums that are kept. */
export const GROUPS: Statement = {
  name: 'reconciled-groups',
  text: `${ACCOUNTS}
    select account_group as group, count(*)::integer as accounts, sum(entries)::text as entries, coalesce(sum(balance), 0)::text as balances,
      coalesce(sum(program_balance), 0)::text as program, count(program_balance)::integer as "programAccounts",
      count(*) filter (where differs)::integer as differing, (select summed_at from summed) as "summedAt"
    from held group by account_group order by account_group`,
};

/** $3 as above, $4 after this key, $5 how many. */
export const DIFFERING: Statement = {
  name: 'reconciled-accounts',
  text: `${ACCOUNTS}
    select id as "accountId", key, account_group as group, entries::text, coalesce(balance, 0)::text as balance, program_balance::text as program
    from held where differs and key > $4 order by key limit $5`,
};

/**
 * Says that the sums are up to date, before they are made: a feed that ends meanwhile waits here and outdates them, one
 * that has ended is seen by the sums.
 */
export const SUMS_ARE_CURRENT: Statement = {
  name: 'entry-sums-current',
  text: `insert into entries_summed (cooperative_id, outdated) select $1, false where $2::uuid is null
    on conflict (cooperative_id) do update set outdated = false, summed_at = now()`,
};

/** Sums the entries of every account that tracks a balance anew, and writes what differs. */
export const SUM_ENTRIES: Statement = {
  name: 'entry-sums',
  text: `merge into entry_sum s using (
      ${MADE} and $2::uuid is null group by a.id) made
    on s.cooperative_id = $1 and s.account_id = made.id
    when matched and s.entries <> made.entries then update set entries = made.entries
    when not matched then insert (cooperative_id, account_id, entries) values ($1, made.id, made.entries)`,
};

/** Whether the sums are missing, outdated, or older than $3 days. */
export const SUMS_ARE_OLD: Statement = {
  name: 'entry-sums-old',
  text: `select from cooperative c where c.id = $1 and $2::uuid is null
    and not exists (select from entries_summed s where s.cooperative_id = $1 and not s.outdated and s.summed_at > now() - make_interval(days => $3))`,
};
