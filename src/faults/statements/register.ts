import type { Statement } from '#libs/cooperative';
import { addressSql } from '#libs/people';
import type { CommonPart, FaultState } from '../fault-state.js';
import { FILED, mine, PLACES, visible } from './visible.js';

export interface FaultRow {
  id: string;
  number: string;
  filed_on: string;
  address: string;
  premises_id: string | null;
  common_part: CommonPart | null;
  category: string;
  description: string;
  state: FaultState;
  state_since: string;
  mine: boolean;
}

const COLUMNS = `r.id, r.number, r.filed_on, coalesce(${addressSql('b', 'p')}, b.street || ' ' || b.number) as address,
  r.premises_id, r.common_part, r.category, r.description, r.state, r.state_since, ${mine('r.id')} as mine`;
const JOINED = `fault_report r join building b on b.cooperative_id = $1 and b.id = r.building_id
  left join premises p on p.cooperative_id = $1 and p.id = r.premises_id`;

/**
 * A page of the register, newest first. $3 premises or null (theirs and the common parts of their building), $4 state or
 * null, $5 true for the viewer's own only, $6 the last report of the page before or null, $7 how many.
 */
export const FAULT_REGISTER: Statement = {
  name: 'fault-register',
  text: `
    with ${PLACES}, ${FILED}
    select ${COLUMNS} from ${JOINED}
    where r.cooperative_id = $1 and ${visible('r')}
      and ($3::uuid is null or r.premises_id = $3
        or (r.premises_id is null and r.building_id in (select building_id from places where premises_id = $3)))
      and ($4::fault_state is null or r.state = $4) and (not $5::boolean or ${mine('r.id')})
      and ($6::uuid is null or (r.filed_at, r.id) < (select l.filed_at, l.id from fault_report l where l.cooperative_id = $1 and l.id = $6))
    order by r.filed_at desc, r.id desc limit $7::integer`,
};

export interface FaultDetailsRow extends FaultRow {
  phone: string | null;
}

/** One report. $3 its id. */
export const FAULT: Statement = {
  name: 'fault',
  text: `
    with ${PLACES}, ${FILED}
    select ${COLUMNS}, (select phone from filed where fault_id = r.id) as phone
    from ${JOINED} where r.cooperative_id = $1 and r.id = $3 and ${visible('r')}`,
};

export interface FaultEventRow {
  id: string;
  at: Date;
  author: 'RESIDENT' | 'OFFICE';
  state: FaultState | null;
  text: string | null;
}

/** What happened to a report, oldest first: all of it for its filer, the public part for others. $3 its id. */
export const FAULT_EVENTS: Statement = {
  name: 'fault-events',
  text: `
    with ${PLACES}, ${FILED}
    select e.id, e.at, e.author, e.state, e.text
    from fault_event e join fault_report r on r.cooperative_id = $1 and r.id = e.fault_id
    where e.cooperative_id = $1 and e.fault_id = $3 and ${visible('r')} and (e.public or ${mine('e.fault_id')})
    order by e.at, e.state nulls last, e.id`,
};

/** The photos of a report of the viewer's own, in their order. $3 its id. */
export const FAULT_PHOTOS: Statement = {
  name: 'fault-photos',
  text: `
    with ${FILED}
    select photo_id from fault_photo where cooperative_id = $1 and fault_id = $3 and ${mine('fault_id')} order by position`,
};
