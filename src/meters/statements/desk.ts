import { oneHolds, type Statement } from '#libs/cooperative';
import { addressSql } from '#libs/people';
import type { Medium, ReportState } from '../models/enums.js';

export interface DeskReportRow {
  id: string;
  meter_id: string;
  serial: string;
  medium: Medium;
  unit: string;
  location: string | null;
  address: string;
  person: string;
  read_on: string;
  value: string;
  previous_on: string | null;
  previous_value: string | null;
  consumption: string | null;
  rolled_over: boolean;
  unusual: boolean;
  overtaken: boolean;
  has_photo: boolean;
  state: ReportState;
  reported_at: Date;
  decided_at: Date | null;
  reason: string | null;
  exported_at: Date | null;
}

const OVERTAKEN = `exists (select from reading z where z.cooperative_id = $1 and z.meter_id = r.meter_id and z.read_on >= r.read_on)`;
const FLAGGED = `(r.rolled_over or r.confirmed_unusual or r.previous_value is null or ${OVERTAKEN})`;

const COLUMNS = `r.id, r.meter_id, m.serial, m.medium, m.unit, m.location, ${addressSql('b', 'p')} as address, concat_ws(' ', x.first_name, x.last_name) as person,
  r.read_on, r.value, r.previous_on, r.previous_value, r.consumption, r.rolled_over, r.confirmed_unusual as unusual, ${OVERTAKEN} as overtaken,
  r.photo_id is not null as has_photo, r.state, r.reported_at, r.decided_at, r.reason, r.exported_at`;
const JOINED = `reading_report r join meter m on m.cooperative_id = $1 and m.id = r.meter_id
  join premises p on p.cooperative_id = $1 and p.id = m.premises_id
  join building b on b.cooperative_id = $1 and b.id = p.building_id
  join person x on x.cooperative_id = $1 and x.id = r.person_id`;
/** $3 the district that the asker is bound to, or null; of the filter: $4 state, $5 medium, $6 building, $7 and $8 days, $9 flagged, $10 text. */
const NARROWED = `${JOINED}
  where r.cooperative_id = $1 and $2::uuid is null and r.state <> 'REPLACED' and ($3::uuid is null or b.district_id = $3)
    and ($4::report_state is null or r.state = $4) and ($5::medium is null or m.medium = $5) and ($6::uuid is null or b.id = $6)
    and ($7::date is null or r.read_on >= $7) and ($8::date is null or r.read_on <= $8) and ($9::boolean is null or ${FLAGGED} = $9)
    and ${oneHolds('$10', 'm.serial', 'x.last_name', addressSql('b', 'p'))}`;

/** A page of reported readings: what waits the longest first, or the newest first. $11 the last one of the page before or null, $12 how many. */
export const deskReports = (newestFirst: boolean): Statement => ({
  name: `desk-reading-reports-${newestFirst ? 'down' : 'up'}`,
  text: `select ${COLUMNS} from ${NARROWED}
    and ($11::uuid is null or (r.reported_at, r.id) ${newestFirst ? '<' : '>'}
      (select l.reported_at, l.id from reading_report l where l.cooperative_id = $1 and l.id = $11))
    order by r.reported_at ${newestFirst ? 'desc' : ''}, r.id ${newestFirst ? 'desc' : ''} limit $12::integer`,
});

/** How many the filter leaves, and how many of them nothing is odd about. Parameters as of a page. */
export const DESK_REPORT_COUNT: Statement = {
  name: 'desk-reading-report-count',
  text: `select count(*)::int as count, count(*) filter (where not ${FLAGGED})::int as plain
    from ${NARROWED} and ($11::uuid is null or true) and $12::integer > 0`,
};

/** One reported reading. $3 it, $4 the district that the asker is bound to, or null. */
export const DESK_REPORT: Statement = {
  name: 'desk-reading-report',
  text: `select ${COLUMNS} from ${JOINED} where r.cooperative_id = $1 and $2::uuid is null and r.id = $3 and ($4::uuid is null or b.district_id = $4)`,
};

export interface MeterStateRow {
  meter_id: string;
  read_on: string;
  value: string;
}

/** What meters showed: readings, and reports that were accepted and have not come by the feed yet. $3 the meters. */
export const METER_STATES: Statement = {
  name: 'desk-meter-states',
  text: `select meter_id, read_on, value from reading where cooperative_id = $1 and $2::uuid is null and meter_id = any ($3::uuid[])
    union select meter_id, read_on, value from reading_report where cooperative_id = $1 and meter_id = any ($3::uuid[]) and state = 'ACCEPTED'
    order by meter_id, read_on, value`,
};

/** The photo of a reported reading. $3 the report, $4 the district that the asker is bound to or null, $5 whether the small one. */
export const REPORT_PICTURE: Statement = {
  name: 'desk-reading-picture',
  text: `select case when $5::boolean then o.small else o.large end as picture
    from ${JOINED} join photo o on o.cooperative_id = $1 and o.id = r.photo_id
    where r.cooperative_id = $1 and $2::uuid is null and r.id = $3 and ($4::uuid is null or b.district_id = $4)`,
};

export interface ExportedReportRow {
  meter: string;
  serial: string;
  premises: string;
  medium: Medium;
  read_on: string;
  value: string;
  unit: string;
  person: string;
  reported_on: string;
}

/**
 * Takes accepted reports out for the accounting program and marks them as taken. $3 the district that the asker is bound to or null,
 * $4 whether those that were taken before as well, $5 and $6 days or null.
 */
export const TAKE_OUT: Statement = {
  name: 'desk-readings-take-out',
  text: `with taken as (
      update reading_report r set exported_at = coalesce(r.exported_at, now())
      from meter m, premises p, building b
      where r.cooperative_id = $1 and $2::uuid is null and r.state = 'ACCEPTED' and ($4::boolean or r.exported_at is null)
        and ($5::date is null or r.read_on >= $5) and ($6::date is null or r.read_on <= $6)
        and m.cooperative_id = $1 and m.id = r.meter_id and p.cooperative_id = $1 and p.id = m.premises_id
        and b.cooperative_id = $1 and b.id = p.building_id and ($3::uuid is null or b.district_id = $3)
      returning r.id, r.person_id, r.read_on, r.value, r.reported_at, m.key as meter, m.serial, m.medium, m.unit, p.key as premises)
    select t.meter, t.serial, t.premises, t.medium, t.read_on, t.value, t.unit, x.key as person,
      to_char(t.reported_at at time zone 'Europe/Warsaw', 'YYYY-MM-DD HH24:MI') as reported_on
    from taken t join person x on x.cooperative_id = $1 and x.id = t.person_id order by t.read_on, t.meter, t.id`,
};

/** Buildings with meters, to choose from. $3 the district that the asker is bound to, or null. */
export const METERED_BUILDINGS: Statement = {
  name: 'desk-metered-buildings',
  text: `select b.id, b.street || ' ' || b.number as name from building b
    where b.cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or b.district_id = $3)
      and exists (select from premises p join meter m on m.cooperative_id = $1 and m.premises_id = p.id where p.cooperative_id = $1 and p.building_id = b.id)
    order by b.street, b.number, b.id`,
};
