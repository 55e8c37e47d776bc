import type { Statement } from '#libs/cooperative';
import { addressSql, joinPremises } from '#libs/people';
import { AS_OF, held, withinHeld } from './held.js';

/** The months in which the viewer was charged, newest first. */
export const CHARGE_MONTHS: Statement = {
  name: 'charge-months',
  text: `
    with ${held()}
    select to_char(l.period, 'YYYY-MM') as month from charge_line l
    where l.cooperative_id = $1 and l.account_id in (select account_id from held) and ${withinHeld('l')}
    group by l.period order by l.period desc`,
};

export interface ChargeLineRow {
  account_id: string;
  account_name: string;
  address: string | null;
  premises_kind: string | null;
  as_of: Date | null;
  month: string;
  code: string;
  name: string;
  quantity: string;
  unit: string;
  rate: string;
  amount: number;
}

/** The components of a month and of the month before it, account by account. $3 first day of the month. */
export const CHARGE_LINES: Statement = {
  name: 'charge-lines',
  text: `
    with ${held()}
    select a.id as account_id, a.name as account_name, ${addressSql('b', 'p')} as address, p.kind as premises_kind,
      ${AS_OF} as as_of, to_char(l.period, 'YYYY-MM') as month, l.code, l.name, l.quantity, l.unit, l.rate, l.amount
    from charge_line l join settlement_account a on a.cooperative_id = $1 and a.id = l.account_id ${joinPremises}
    where l.cooperative_id = $1 and l.account_id in (select account_id from held)
      and l.period between ($3::date - interval '1 month') and $3::date and ${withinHeld('l')}
    order by a.account_group, address nulls last, a.name, a.key, l.period, l.position`,
};
