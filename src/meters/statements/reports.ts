import type { Statement } from '#libs/cooperative';
import type { ReportState } from '../models/enums.js';
import { HELD_PREMISES, heldOn } from './held-premises.js';

export interface ReportRow {
  id: string;
  person_id: string;
  request_id: string;
  read_on: string;
  value: string;
  consumption: string | null;
  rolled_over: boolean;
  photo_id: string | null;
  state: ReportState;
  reported_at: Date;
  decided_at: Date | null;
  reason: string | null;
}

const REPORTS_OF = `
  from reading_report r join meter m on m.cooperative_id = $1 and m.id = r.meter_id
  where r.cooperative_id = $1 and ${heldOn('m.premises_id', 'r.read_on')}`;

/** What was reported of a meter, newest first. $3 the meter. */
export const METER_REPORTS: Statement = {
  name: 'meter-reports',
  text: `
    with ${HELD_PREMISES}
    select r.id, r.person_id, r.request_id, r.read_on, r.value, r.consumption, r.rolled_over, r.photo_id, r.state, r.reported_at,
      r.decided_at, r.reason ${REPORTS_OF} and r.meter_id = $3
    order by r.reported_at desc, r.id`,
};

/** Lets the reports of one meter take turns, until the end of the transaction. $3 the meter. */
export const LOCK_METER: Statement = {
  name: 'lock-meter',
  text: `select pg_advisory_xact_lock(hashtextextended('reading report ' || $1::uuid || $3::uuid, 0)) where $2::uuid is not null`,
};

/** Writes a report and answers it. $3 meter, $4 request, $5 day, $6 value, $7 photo, $8 day and $9 value of the reading before,
 * $10 consumption, $11 rolled over, $12 confirmed as unusual. */
export const INSERT_REPORT: Statement = {
  name: 'insert-report',
  text: `
    insert into reading_report (cooperative_id, person_id, meter_id, request_id, read_on, value, photo_id, previous_on, previous_value,
      consumption, rolled_over, confirmed_unusual)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
    on conflict (cooperative_id, person_id, request_id) do nothing
    returning id, person_id, request_id, read_on, value, consumption, rolled_over, photo_id, state, reported_at, decided_at, reason`,
};
