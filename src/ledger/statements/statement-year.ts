import type { Statement } from '#libs/cooperative';
import { type AccountGroup, addressSql, joinPremises } from '#libs/people';
import { AS_OF, held, withinHeld } from './held.js';

export interface AccountRow {
  id: string;
  name: string;
  account_group: AccountGroup;
  address: string | null;
  set_on: string;
  as_of: Date | null;
  first_year: number | null;
  last_year: number | null;
  premises_kind: string | null;
  area_m2: string | null;
  floor: number | null;
  rooms: number | null;
  persons_registered: number | null;
  title_kind: string | null;
  title_from: string | null;
  title_to: string | null;
}

const HELD_ACCOUNT = held('and account_id = $3');

// By the index from either end, stopping at the first month that may be seen: min() and max() would read them all.
const visibleYear = (direction: 'asc' | 'desc'): string => `(select extract(year from m.period)::int from account_month m
  where m.cooperative_id = $1 and m.account_id = $3 and ${withinHeld('m')} order by m.period ${direction} limit 1)`;

/** The account with its premises, the viewer's title and the span of years. $3 account, $4 year (unused here). */
export const STATEMENT_ACCOUNT: Statement = {
  name: 'statement-account',
  text: `
    with ${HELD_ACCOUNT}
    select a.id, a.name, a.account_group, ${addressSql('b', 'p')} as address, a.balance_set_on as set_on, ${AS_OF} as as_of,
      ${visibleYear('asc')} as first_year, ${visibleYear('desc')} as last_year,
      p.kind as premises_kind, p.area_m2, p.floor, p.rooms, p.persons_registered,
      t.kind as title_kind, t.valid_from as title_from, t.valid_to as title_to
    from settlement_account a ${joinPremises}
    left join lateral (select kind, valid_from, valid_to from legal_title t
      where t.cooperative_id = $1 and t.person_id = $2 and t.premises_id = p.id order by valid_from desc limit 1) t on true
    where a.cooperative_id = $1 and a.id = $3 and $4::int is not null and exists (select from held)`,
};

export interface MonthRow {
  month: string;
  marks: string[];
  opening: number;
  charges: number;
  corrections: number;
  payments: number;
  closing: number;
  forecast: boolean;
  opening_rests_on_forecast: boolean;
}

const MONTH_COLUMNS = `to_char(m.period, 'YYYY-MM') as month,
  array(select k.kind::text from account_mark k
    where k.cooperative_id = $1 and k.account_id = $3 and k.period = m.period order by k.kind) as marks,
  sum(m.opening)::bigint as opening, sum(m.charges)::bigint as charges, sum(m.corrections)::bigint as corrections,
  sum(m.payments)::bigint as payments, sum(m.closing)::bigint as closing,
  bool_or(m.forecast) as forecast, bool_or(m.opening_rests_on_forecast) as opening_rests_on_forecast`;

/** The months of a year, all exclusion classes together. $3 account, $4 year. */
export const STATEMENT_MONTHS: Statement = {
  name: 'statement-months',
  text: `
    with ${HELD_ACCOUNT}
    select ${MONTH_COLUMNS} from account_month m
    where m.cooperative_id = $1 and m.account_id = $3
      and m.period >= make_date($4::int, 1, 1) and m.period <= make_date($4::int, 12, 1) and ${withinHeld('m')}
    group by m.period order by m.period`,
};

/** One month and its neighbours in time. $3 account, $4 first day of the month. */
export const STATEMENT_NEIGHBOURS: Statement = {
  name: 'statement-neighbours',
  text: `
    with ${HELD_ACCOUNT}
    select ${MONTH_COLUMNS} from account_month m
    where m.cooperative_id = $1 and m.account_id = $3
      and m.period between ($4::date - interval '1 month') and ($4::date + interval '1 month') and ${withinHeld('m')}
    group by m.period order by m.period`,
};

export interface BankAccountRow {
  nrb: string;
  purpose: string;
}

/** Where to pay. A former holder is not asked to. $3 account. */
export const STATEMENT_BANK_ACCOUNTS: Statement = {
  name: 'statement-bank-accounts',
  text: `
    with ${HELD_ACCOUNT}
    select v.nrb, v.purpose from virtual_account v
    where v.cooperative_id = $1 and v.account_id = $3 and $4::int is not null
      and exists (select from held h where h.held_to >= current_day())
    order by v.purpose, v.key`,
};

export interface AgreementRow {
  signed_on: string;
  amount: number;
  instalments: number;
  state: string;
  ended_on: string | null;
}

/** Repayment agreements signed within the holding. $3 account. */
export const STATEMENT_AGREEMENTS: Statement = {
  name: 'statement-agreements',
  text: `
    with ${HELD_ACCOUNT}
    select r.signed_on, r.amount, r.instalments, r.state, r.ended_on from repayment_agreement r
    where r.cooperative_id = $1 and r.account_id = $3 and $4::int is not null
      and exists (select from held h where r.signed_on >= h.first_month and r.signed_on <= h.held_to)
    order by r.signed_on desc`,
};
