import type { Statement } from '#libs/cooperative';
import { addressSql, type PremisesKind } from '#libs/people';
import type { Medium, ReadingKind } from '../models/enums.js';
import { HELD_PREMISES, heldOn, heldWithin, joinPremisesOf } from './held-premises.js';

export interface MeterRow {
  id: string;
  medium: Medium;
  location: string | null;
  serial: string;
  unit: string;
  installed_on: string;
  removed_on: string | null;
  premises_id: string;
  address: string;
  premises_kind: PremisesKind;
  held_from: string;
  /** Null while it lasts. */
  held_to: string | null;
}

const METER_COLUMNS = `m.id, m.medium, m.location, m.serial, m.unit, m.installed_on, m.removed_on, p.id as premises_id,
  ${addressSql('b', 'p')} as address, p.kind as premises_kind, span.held_from, nullif(span.held_to, 'infinity') as held_to`;

const FROM_METERS = `from meter m ${joinPremisesOf('m')}
  join (select premises_id, min(held_from) as held_from, max(held_to) as held_to from held group by premises_id) span
    on span.premises_id = m.premises_id
  where m.cooperative_id = $1 and ${heldWithin('m.premises_id', 'm.installed_on', "coalesce(m.removed_on, 'infinity')")}`;

export interface ListedMeterRow extends MeterRow {
  last_read_on: string | null;
  last_value: string | null;
  last_kind: ReadingKind | null;
}

/** All meters of all premises of the viewer, those that still hang first, each with its last reading. */
export const METERS: Statement = {
  name: 'meters',
  text: `
    with ${HELD_PREMISES},
    mine as (select ${METER_COLUMNS} ${FROM_METERS})
    select mine.*, last.read_on as last_read_on, last.value as last_value, last.kind as last_kind
    from mine left join lateral (
      select r.read_on, r.value, r.kind from reading r
      where r.cooperative_id = $1 and r.meter_id = mine.id and ${heldOn('mine.premises_id', 'r.read_on')}
      order by r.read_on desc, r.value desc limit 1) last on true
    order by mine.address, mine.premises_id, mine.removed_on is not null, mine.medium, mine.location nulls last, mine.installed_on desc, mine.serial`,
};

/** One meter of the viewer. $3 the meter. */
export const METER: Statement = {
  name: 'meter',
  text: `with ${HELD_PREMISES} select ${METER_COLUMNS} ${FROM_METERS} and m.id = $3`,
};

export interface MeterReadingRow {
  read_on: string;
  value: string;
  kind: ReadingKind;
  document_number: string | null;
}

/** Every reading of a meter in the time of the viewer, oldest first. $3 the meter. */
export const METER_READINGS: Statement = {
  name: 'meter-readings',
  text: `
    with ${HELD_PREMISES}
    select r.read_on, r.value, r.kind, d.number as document_number
    from reading r join meter m on m.cooperative_id = $1 and m.id = r.meter_id
    left join reading_document d on d.cooperative_id = $1 and d.id = r.document_id
    where r.cooperative_id = $1 and r.meter_id = $3 and ${heldOn('m.premises_id', 'r.read_on')}
    order by r.read_on, r.value`,
};

export interface MonthUseRow {
  month: string;
  amount: string;
  /** Null where there are fewer than five other premises to compare with. */
  others: number | null;
  others_average: string | null;
}

/**
 * What the premises of a meter used of its medium, month by month, newest first, and what other premises of the same kind
 * in the building did: all of them less the viewer's own, and never fewer than five. $3 the meter.
 */
export const METER_MONTHS: Statement = {
  name: 'meter-months',
  text: `
    with ${HELD_PREMISES},
    own as materialized (
      select c.*, p.building_id, p.kind from premises_consumption c join premises p on p.cooperative_id = $1 and p.id = c.premises_id
      where c.cooperative_id = $1 and ${heldOn('c.premises_id', 'c.rests_from')} and ${heldOn('c.premises_id', 'c.rests_to')}),
    spared as (
      select building_id, kind, medium, unit, month, count(*)::integer as count, sum(amount) as total
      from own group by building_id, kind, medium, unit, month)
    select to_char(own.month, 'YYYY-MM') as month, own.amount, others.count as others, others.average as others_average
    from meter m join own on own.premises_id = m.premises_id and own.medium = m.medium and own.unit = m.unit
    join spared s on s.building_id = own.building_id and s.kind = own.kind and s.medium = own.medium and s.unit = own.unit
      and s.month = own.month
    left join building_consumption b on b.cooperative_id = $1 and b.building_id = own.building_id and b.premises_kind = own.kind
      and b.medium = own.medium and b.unit = own.unit and b.month = own.month
    left join lateral (
      select b.premises_count - s.count as count, round((b.total - s.total) / (b.premises_count - s.count), 3) as average
      where b.premises_count - s.count >= 5) others on true
    where m.cooperative_id = $1 and m.id = $3
    order by own.month desc`,
};
