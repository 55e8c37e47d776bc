import type { Statement } from '#libs/cooperative';
import { addressSql } from '#libs/people';
import type { Medium, ReadingKind } from '../models/enums.js';
import { HELD_PREMISES, heldOn, joinPremisesOf } from './held-premises.js';

export interface ReadingPeriodRow {
  year: number;
  medium: Medium;
}

const PERIODS = `periods as materialized (
  select distinct extract(year from d.read_on)::integer as year, d.medium from reading_document d
  where d.cooperative_id = $1 and ${heldOn('d.premises_id', 'd.read_on')})`;

/** The years and media of which the viewer has reading documents, newest first; $3 and $4 only pass by. */
export const READING_PERIODS: Statement = {
  name: 'reading-periods',
  text: `with ${HELD_PREMISES}, ${PERIODS}
    select year, medium from periods where $3::integer is null or $4::medium is null or true order by year desc, medium`,
};

export interface DocumentReadingRow {
  document_id: string;
  number: string;
  read_on: string;
  premises_id: string;
  address: string;
  meter_id: string | null;
  serial: string | null;
  location: string | null;
  unit: string | null;
  value: string | null;
  kind: ReadingKind | null;
  /** Of the same meter, in the time of the viewer. */
  previous: string | null;
}

/**
 * The reading documents of a year and medium with their readings, oldest first. $3 year, null for the latest; $4 medium,
 * null for the first of the year.
 */
export const READING_DOCUMENTS: Statement = {
  name: 'reading-documents',
  text: `
    with ${HELD_PREMISES}, ${PERIODS},
    latest as (select coalesce($3::integer, max(year)) as year from periods),
    chosen as (select latest.year, coalesce($4::medium, min(periods.medium)) as medium
      from latest left join periods on periods.year = latest.year group by latest.year)
    select d.id as document_id, d.number, d.read_on, p.id as premises_id, ${addressSql('b', 'p')} as address,
      m.id as meter_id, m.serial, m.location, m.unit, r.value, r.kind, before.value as previous
    from chosen join reading_document d on d.cooperative_id = $1 and d.medium = chosen.medium
      and d.read_on >= make_date(chosen.year, 1, 1) and d.read_on < make_date(chosen.year + 1, 1, 1) ${joinPremisesOf('d')}
    left join reading r on r.cooperative_id = $1 and r.document_id = d.id
    left join meter m on m.cooperative_id = $1 and m.id = r.meter_id
    left join lateral (select x.value from reading x
      where x.cooperative_id = $1 and x.meter_id = m.id and (x.read_on, x.value) < (r.read_on, r.value)
        and ${heldOn('m.premises_id', 'x.read_on')}
      order by x.read_on desc, x.value desc limit 1) before on true
    where ${heldOn('d.premises_id', 'd.read_on')}
    order by d.read_on, address, d.number, d.id, m.location nulls last, m.serial`,
};
