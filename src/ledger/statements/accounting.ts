import type { Statement } from '#libs/cooperative';
import { type AccountGroup, addressSql, joinPremises } from '#libs/people';
import { AS_OF, held, withinHeld } from './held.js';

export interface AccountingRow {
  account_id: string;
  name: string;
  account_group: AccountGroup;
  address: string | null;
  year: number;
  as_of: Date | null;
  opening: number;
  charges: number;
  corrections: number;
  payments: number;
}

/**
 * Totals of every account that keeps a balance, year by year, from posted entries of the classes that are not left out.
 * $3 classes left out. The opening of an account's first year is that of its first month that the viewer may see.
 */
export const ACCOUNTING: Statement = {
  name: 'accounting',
  text: `
    with ${held()},
    months as (
      select m.*, case when m.forecast then 0 else m.charges end as posted,
        row_number() over (partition by m.account_id, m.exclusion_class order by m.period) = 1 as first
      from account_month m
      where m.cooperative_id = $1 and m.account_id in (select account_id from held)
        and m.exclusion_class <> all ($3::exclusion_class[]) and ${withinHeld('m')}),
    years as (
      select account_id, extract(year from period)::int as year, sum(case when first then opening else 0 end) as brought,
        sum(posted) as charges, sum(corrections) as corrections, sum(payments) as payments
      from months group by account_id, extract(year from period))
    select a.id as account_id, a.name, a.account_group, ${addressSql('b', 'p')} as address, y.year, ${AS_OF} as as_of,
      (sum(y.brought) over until_now + coalesce(sum(y.payments - y.charges - y.corrections) over before, 0))::bigint as opening,
      y.charges::bigint as charges, y.corrections::bigint as corrections, y.payments::bigint as payments
    from years y join settlement_account a on a.cooperative_id = $1 and a.id = y.account_id ${joinPremises}
    where a.tracks_balance
    window until_now as (partition by y.account_id order by y.year rows unbounded preceding),
      before as (partition by y.account_id order by y.year rows between unbounded preceding and 1 preceding)
    order by a.account_group, address nulls last, a.name, a.key, y.year`,
};
