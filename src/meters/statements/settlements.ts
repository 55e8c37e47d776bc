import type { Statement } from '#libs/cooperative';
import { addressSql, joinPremises } from '#libs/people';
import type { Medium, ReadingKind } from '../models/enums.js';

/** What the viewer holds; a settlement is seen by whoever held its account on the last day that it settles. */
const HELD = `held as materialized (
  select account_id, date_trunc('month', held_from)::date as first_month, coalesce(held_to, 'infinity') as held_to
  from account_holder where cooperative_id = $1 and person_id = $2)`;
const WITHIN_HELD = `exists (select from held h
  where h.account_id = s.account_id and s.period_to >= h.first_month and s.period_to <= h.held_to)`;

export interface SettlementPeriodRow {
  year: number;
  account_id: string;
  account_name: string;
  address: string | null;
}

const PERIODS = `periods as materialized (
  select distinct extract(year from s.period_to)::integer as year, a.id as account_id, a.name as account_name,
    ${addressSql('b', 'p')} as address
  from utility_settlement s join settlement_account a on a.cooperative_id = $1 and a.id = s.account_id ${joinPremises}
  where s.cooperative_id = $1 and ${WITHIN_HELD})`;
const PERIOD_ORDER = 'year desc, address nulls last, account_name, account_id';

/** The years and accounts of which the viewer has settlements, newest first; $3 and $4 only pass by. */
export const SETTLEMENT_PERIODS: Statement = {
  name: 'settlement-periods',
  text: `with ${HELD}, ${PERIODS}
    select year, account_id, account_name, address from periods
    where $3::integer is null or $4::uuid is null or true order by ${PERIOD_ORDER}`,
};

/** The settlements of $3 year (null: the latest) and $4 account (null: the first of the year). */
const OF_YEAR = `${PERIODS},
  chosen as (select year, account_id from periods
    where year = coalesce($3::integer, (select max(year) from periods)) and account_id = coalesce($4::uuid, account_id)
    order by ${PERIOD_ORDER} limit 1),
  shown as materialized (select s.* from chosen join utility_settlement s on s.cooperative_id = $1 and s.account_id = chosen.account_id
    where extract(year from s.period_to)::integer = chosen.year and ${WITHIN_HELD})`;

/** The one settlement $3. */
const OF_ID = `shown as materialized (select s.* from utility_settlement s
  where s.cooperative_id = $1 and s.id = $3::uuid and ${WITHIN_HELD})`;

export interface SettlementRow {
  id: string;
  account_id: string;
  account_name: string;
  address: string | null;
  medium: Medium;
  number: string;
  issued_on: string;
  period_from: string;
  period_to: string;
  advances: number;
  cost: number;
}

const settlements = (shown: string) => `
  with ${HELD}, ${shown}
  select s.id, s.account_id, a.name as account_name, ${addressSql('b', 'p')} as address, s.medium, s.number, s.issued_on,
    s.period_from, s.period_to, s.advances, s.cost
  from shown s join settlement_account a on a.cooperative_id = $1 and a.id = s.account_id ${joinPremises}
  order by s.period_from, s.medium, s.issued_on, s.number`;

export interface SettlementLineRow {
  settlement_id: string;
  name: string;
  quantity: string;
  unit: string;
  rate: string;
  amount: number;
}

const lines = (shown: string) => `
  with ${HELD}, ${shown}
  select l.settlement_id, l.name, l.quantity, l.unit, l.rate, l.amount
  from shown s join utility_settlement_line l on l.cooperative_id = $1 and l.settlement_id = s.id
  order by l.settlement_id, l.position`;

export interface SettlementReadingRow {
  settlement_id: string;
  serial: string;
  location: string | null;
  unit: string;
  read_on: string;
  value: string;
  kind: ReadingKind;
}

/** Of every meter of the premises and medium: the last reading before the period, and those within it. */
const readings = (shown: string) => `
  with ${HELD}, ${shown},
  metered as (
    select s.id as settlement_id, s.period_from, s.period_to, m.id as meter_id, m.serial, m.location, m.unit, m.installed_on
    from shown s join settlement_account a on a.cooperative_id = $1 and a.id = s.account_id
    join meter m on m.cooperative_id = $1 and m.premises_id = a.premises_id and m.medium = s.medium)
  select x.settlement_id, x.serial, x.location, x.unit, r.read_on, r.value, r.kind
  from metered x cross join lateral (
    (select r.read_on, r.value, r.kind from reading r
      where r.cooperative_id = $1 and r.meter_id = x.meter_id and r.read_on < x.period_from order by r.read_on desc, r.value desc limit 1)
    union all
    select r.read_on, r.value, r.kind from reading r
      where r.cooperative_id = $1 and r.meter_id = x.meter_id and r.read_on between x.period_from and x.period_to) r
  where exists (select from reading w where w.cooperative_id = $1 and w.meter_id = x.meter_id
    and w.read_on between x.period_from and x.period_to)
  order by x.settlement_id, x.location nulls last, x.installed_on, x.serial, r.read_on, r.value`;

export const SETTLEMENTS: Statement = { name: 'settlements', text: settlements(OF_YEAR) };
export const SETTLEMENT_LINES: Statement = { name: 'settlement-lines', text: lines(OF_YEAR) };
export const SETTLEMENT_READINGS: Statement = { name: 'settlement-readings', text: readings(OF_YEAR) };
export const SETTLEMENT: Statement = { name: 'settlement', text: settlements(OF_ID) };
export const LINES_OF_SETTLEMENT: Statement = { name: 'lines-of-settlement', text: lines(OF_ID) };
export const READINGS_OF_SETTLEMENT: Statement = { name: 'readings-of-settlement', text: readings(OF_ID) };
