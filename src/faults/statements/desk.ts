import type { Statement } from '#libs/cooperative';
import type { FaultState } from '../fault-state.js';

export interface FaultAtDeskRow {
  id: string;
  state: FaultState;
  filed_on: string;
  common: boolean;
  person_id: string | null;
}

/** A report as the office takes it in hand, locked. $3 number. */
export const FAULT_AT_DESK: Statement = {
  name: 'fault-at-desk',
  text: `select r.id, r.state, r.filed_on, r.common_part is not null as common, f.person_id
    from fault_report r
    left join fault_filing f on f.cooperative_id = $1 and f.fault_id = r.id
    where r.cooperative_id = $1 and r.number = $3 and $2::uuid is null for update of r`,
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
