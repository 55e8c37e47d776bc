import type { Statement } from '#libs/cooperative';
import { type AccountGroup, addressSql, joinPremises } from '#libs/people';
import { AS_OF } from './held.js';

export interface HomeRow {
  id: string;
  account_group: AccountGroup;
  name: string;
  address: string | null;
  premises_kind: string | null;
  tracks_balance: boolean;
  set_on: string;
  balance: number | null;
  held_until: string | null;
  latest_year: number;
  as_of: Date | null;
}

/** Every account of the viewer with its balance on the day it was set; a former holder gets the end of the holding instead. */
export const HOME: Statement = {
  name: 'home',
  text: `
    with held as materialized (
      select account_id, nullif(max(coalesce(held_to, 'infinity')), 'infinity') as held_to
      from account_holder where cooperative_id = $1 and person_id = $2 group by account_id)
    select a.id, a.account_group, a.name, ${addressSql('b', 'p')} as address,
      p.kind as premises_kind, a.tracks_balance, a.balance_set_on as set_on,
      case when h.held_to < a.balance_set_on then null else s.balance end as balance,
      case when h.held_to < a.balance_set_on then h.held_to end as held_until,
      extract(year from least(h.held_to, a.balance_set_on))::int as latest_year,
      ${AS_OF} as as_of
    from held h
    join settlement_account a on a.cooperative_id = $1 and a.id = h.account_id
    left join account_balance s on s.cooperative_id = $1 and s.account_id = a.id
    ${joinPremises}
    order by a.account_group, address nulls last, a.name, a.key`,
};
