import type { Statement } from '#libs/cooperative';
import type { Medium, ReportState } from '../models/enums.js';

export interface DecidedReportRow {
  state: ReportState;
  person_id: string;
  meter_id: string;
  read_on: string;
  value: string;
  serial: string;
  unit: string;
  medium: Medium;
}

/** A report as the office takes it in hand; locked. $3 the report, $4 the district that the asker is bound to, or null. */
export const DECIDED_REPORT: Statement = {
  name: 'decided-report',
  text: `
    select r.state, r.person_id, r.meter_id, r.read_on, r.value, m.serial, m.unit, m.medium
    from reading_report r join meter m on m.cooperative_id = $1 and m.id = r.meter_id
    join premises p on p.cooperative_id = $1 and p.id = m.premises_id join building b on b.cooperative_id = $1 and b.id = p.building_id
    where r.cooperative_id = $1 and r.id = $3 and ($4::uuid is null or b.district_id = $4) and $2::uuid is null
    for update of r`,
};
