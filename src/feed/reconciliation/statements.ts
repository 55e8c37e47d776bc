import type { Statement } from '#libs/cooperative';

// Summed from the entries and never from what is kept of them, so that a wrong summary shows.
const ACCOUNTS = `
  with account as (
    select a.id, a.key, a.account_group, a.program_balance, b.balance,
      a.opening_balance + coalesce((select sum(case when e.kind = 'PAYMENT' then e.amount else -e.amount end) from ledger_entry e
        where e.cooperative_id = a.cooperative_id and e.account_id = a.id and coalesce(e.due_on, e.booked_on) <= a.balance_set_on), 0) as entries
    from settlement_account a
    left join account_balance b on b.cooperative_id = a.cooperative_id and b.account_id = a.id
    where a.cooperative_id = $1 and $2::uuid is null and a.tracks_balance
  ), held as (
    select *, balance is distinct from entries or program_balance <> entries as differs from account
  )`;

export const GROUPS: Statement = {
  name: 'reconciled-groups',
  text: `${ACCOUNTS}
    select account_group as group, count(*)::integer as accounts, sum(entries)::text as entries, coalesce(sum(balance), 0)::text as balances,
      coalesce(sum(program_balance), 0)::text as program, count(program_balance)::integer as "programAccounts",
      count(*) filter (where differs)::integer as differing
    from held group by account_group order by account_group`,
};

/** $3 after this key, $4 how many. */
export const DIFFERING: Statement = {
  name: 'reconciled-accounts',
  text: `${ACCOUNTS}
    select id as "accountId", key, account_group as group, entries::text, coalesce(balance, 0)::text as balance, program_balance::text as program
    from held where differs and key > $3 order by key limit $4`,
};
