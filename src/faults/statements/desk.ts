import type { Statement } from '#libs/cooperative';
import type { FaultState } from '../fault-state.js';

export interface FaultAtDeskRow {
  id: string;
  number: string;
  state: FaultState;
  building_id: string;
  /** Who filed it; null where the office did. */
  person_id: string | null;
  /** The report whose state it follows. */
  duplicate_of: string | null;
}

/** A report as the office takes it in hand, locked. $3 number or null, $4 id or null, $5 the district that the asker is bound to, or null. */
export const FAULT_AT_DESK: Statement = {
  name: 'fault-at-desk',
  text: `select r.id, r.number, r.state, r.building_id, f.person_id, r.duplicate_of
    from fault_report r join building b on b.cooperative_id = $1 and b.id = r.building_id
    left join fault_filing f on f.cooperative_id = $1 and f.fault_id = r.id
    where r.cooperative_id = $1 and (r.number = $3 or r.id = $4::uuid) and ($5::uuid is null or b.district_id = $5) and $2::uuid is null
    for update of r`,
};

/** The reports that follow one, locked. $3 the one. */
export const DUPLICATES_AT_DESK: Statement = {
  name: 'fault-duplicates-at-desk',
  text: `select r.id, r.number, r.state, r.building_id, f.person_id, r.duplicate_of
    from fault_report r left join fault_filing f on f.cooperative_id = $1 and f.fault_id = r.id
    where r.cooperative_id = $1 and r.duplicate_of = $3 and $2::uuid is null order by r.id for update of r`,
};

/** $3 report, $4 state, $5 today. */
export const SET_STATE: Statement = {
  name: 'fault-set-state',
  text: 'update fault_report set state = $4, state_since = $5 where cooperative_id = $1 and id = $3 and $2::uuid is null',
};

/** $3 id, $4 report, $5 state or null, $6 text or null, $7 whether for everybody who sees the report. */
export const INSERT_OFFICE_EVENT: Statement = {
  name: 'fault-insert-office-event',
  text: `insert into fault_event (cooperative_id, id, fault_id, author, state, text, public)
    select $1, $3, $4, 'OFFICE', $5, $6, $7 where $2::uuid is null`,
};

/** What the office says to itself. $3 report, $4 text. */
export const INSERT_NOTE: Statement = {
  name: 'fault-insert-note',
  text: 'insert into fault_note (cooperative_id, fault_id, text) select $1, $3, $4 where $2::uuid is null',
};

/** $3 report, $4 who is to do it or null, $5 by which day or null. */
export const SET_PLAN: Statement = {
  name: 'fault-set-plan',
  text: 'update fault_report set assigned_to = $4::uuid, due_on = $5::date where cooperative_id = $1 and id = $3 and $2::uuid is null',
};

/** Whether somebody may be given reports of a building. $3 who, $4 the building. */
export const MAY_BE_ASSIGNED: Statement = {
  name: 'fault-may-be-assigned',
  text: `select from staff_member m join building b on b.cooperative_id = $1 and b.id = $4
    where m.cooperative_id = $1 and m.id = $3 and m.removed_at is null and m.roles && '{DISPATCHER,ADMIN}'
      and (m.district_id is null or m.district_id = b.district_id) and $2::uuid is null`,
};

/** $3 report, $4 the one whose state it follows from now on, or null. */
export const SET_ORIGINAL: Statement = {
  name: 'fault-set-original',
  text: 'update fault_report set duplicate_of = $4::uuid where cooperative_id = $1 and id = $3 and $2::uuid is null',
};

/** The report that the office filed by a request. $3 the request's id. */
export const FILED_AT_DESK_BEFORE: Statement = {
  name: 'fault-filed-at-desk-before',
  text: 'select id from fault_report where cooperative_id = $1 and desk_request_id = $3 and $2::uuid is null',
};

/** The next number of a year, held until the transaction ends. $3 year. */
export const NEXT_NUMBER_AT_DESK: Statement = {
  name: 'fault-next-number-at-desk',
  text: `insert into fault_counter (cooperative_id, year, last) select $1, $3::smallint, 1 where $2::uuid is null
    on conflict (cooperative_id, year) do update set last = fault_counter.last + 1 returning last`,
};

/** A building that the asker may file for. $3 building, $4 the district that the asker is bound to, or null. */
export const BUILDING_AT_DESK: Statement = {
  name: 'fault-building-at-desk',
  text: 'select from building where cooperative_id = $1 and id = $3 and ($4::uuid is null or district_id = $4) and $2::uuid is null',
};

/** $3 id, $4 number, $5 building, $6 part, $7 category, $8 description, $9 day of filing, $10 day by which, $11 the request's id. */
export const INSERT_REPORT_AT_DESK: Statement = {
  name: 'fault-insert-report-at-desk',
  text: `insert into fault_report (cooperative_id, id, number, building_id, common_part, category, description, filed_on, state_since, due_on, desk_request_id, filed_by)
    select $1, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, current_staff() where $2::uuid is null`,
};
