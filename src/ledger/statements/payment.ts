import type { Statement } from '#libs/cooperative';
import { type AccountGroup, addressSql, joinPremises } from '#libs/people';
import { held } from './held.js';

export interface PaymentRow {
  account_id: string;
  account_key: string;
  account_group: AccountGroup;
  account_name: string;
  address: string | null;
  premises_kind: string | null;
  set_on: string;
  balance: number | null;
  nrb: string | null;
  purpose: string | null;
  first_name: string | null;
  last_name: string;
  correspondence_address: string | null;
}

/**
 * What the viewer can pay now: every account held today with its balance, its first bank account, and who pays.
 * $3 an account, or null for all.
 */
export const PAYMENTS: Statement = {
  name: 'payments',
  text: `
    with ${held('and coalesce(held_to, current_day()) >= current_day()')}
    select a.id as account_id, a.key as account_key, a.account_group, a.name as account_name,
      ${addressSql('b', 'p')} as address, p.kind as premises_kind, a.balance_set_on as set_on,
      case when a.tracks_balance then s.balance end as balance, v.nrb, v.purpose,
      who.first_name, who.last_name, who.correspondence_address
    from settlement_account a ${joinPremises}
    join person who on who.cooperative_id = $1 and who.id = $2
    left join account_balance s on s.cooperative_id = $1 and s.account_id = a.id
    left join lateral (select f.nrb, f.purpose from virtual_account f
      where f.cooperative_id = $1 and f.account_id = a.id order by f.purpose, f.key limit 1) v on true
    where a.cooperative_id = $1 and a.id in (select account_id from held) and ($3::uuid is null or a.id = $3)
    order by a.account_group, address nulls last, a.name, a.key`,
};
