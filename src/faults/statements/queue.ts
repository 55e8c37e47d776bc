import { oneHolds, type Statement } from '#libs/cooperative';
import { addressSql } from '#libs/people';
import type { CommonPart, FaultState } from '../fault-state.js';

/** By what the queue is ordered; the report's id decides between equals. */
export const QUEUE_KEYS = { FILED: 'r.filed_at', DUE: "coalesce(r.due_on, 'infinity')", SINCE: 'r.state_since' } as const;
export type QueueKey = keyof typeof QUEUE_KEYS;

export interface QueueRow {
  id: string;
  number: string;
  filed_on: string;
  address: string;
  common_part: CommonPart | null;
  category: string;
  description: string;
  state: FaultState;
  state_since: string;
  due_on: string | null;
  overdue: boolean;
  assignee: string | null;
  reporter: string | null;
  phone: string | null;
  duplicate: boolean;
}

const COLUMNS = `r.id, r.number, r.filed_on, coalesce(${addressSql('b', 'p')}, b.street || ' ' || b.number) as address, r.common_part, r.category,
  r.description, r.state, r.state_since, r.due_on, r.due_on < current_day() and r.state not in ('DONE', 'REJECTED') as overdue,
  m.name as assignee, concat_ws(' ', x.first_name, x.last_name) as reporter, f.phone, r.duplicate_of is not null as duplicate`;

const NARROWED = `fault_report r join building b on b.cooperative_id = $1 and b.id = r.building_id
  left join premises p on p.cooperative_id = $1 and p.id = r.premises_id
  left join fault_filing f on f.cooperative_id = $1 and f.fault_id = r.id
  left join person x on x.cooperative_id = $1 and x.id = f.person_id
  left join staff_member m on m.cooperative_id = $1 and m.id = r.assigned_to
  where r.cooperative_id = $1 and $2::uuid is null
    and ($3::uuid is null or b.district_id = $3) and ($4::uuid is null or b.district_id = $4)
    and ($5::fault_state[] is null or r.state = any ($5)) and ($6::text is null or r.category = $6) and ($7::uuid is null or r.building_id = $7)
    and ($8::uuid is null or r.assigned_to = $8) and (not $9::boolean or r.assigned_to is null)
    and (not $10::boolean or (r.due_on < current_day() and r.state not in ('DONE', 'REJECTED')))
    and ${oneHolds('$11', 'r.number', 'r.description', 'x.last_name', "b.street || ' ' || b.number", addressSql('b', 'p'))}`;

/**
 * A page of the office's queue. $3 the district that the asker is bound to, or null; of the filter, null for what it leaves
 * open: $4 district, $5 states, $6 category, $7 building, $8 who has it, $9 nobody has it, $10 overdue, $11 a text as LIKE
 * wants it; $12 the last report of the page before or null, $13 how many.
 */
export const queuePage = (key: QueueKey, descending: boolean): Statement => ({
  name: `fault-queue-${key}-${descending ? 'down' : 'up'}`,
  text: `select ${COLUMNS} from ${NARROWED}
    and ($12::uuid is null or (${QUEUE_KEYS[key]}, r.id) ${descending ? '<' : '>'}
      (select ${QUEUE_KEYS[key].replaceAll('r.', 'l.')}, l.id from fault_report l where l.cooperative_id = $1 and l.id = $12))
    order by ${QUEUE_KEYS[key]} ${descending ? 'desc' : ''}, r.id ${descending ? 'desc' : ''} limit $13::integer`,
});

/** How many reports the filter leaves. Parameters as of a page. */
export const QUEUE_COUNT: Statement = {
  name: 'fault-queue-count',
  text: `select count(*)::int as count from ${NARROWED} and ($12::uuid is null or true) and $13::integer > 0`,
};

export interface DeskFaultRow extends QueueRow {
  premises_id: string | null;
  building_id: string;
  staircase: string | null;
  floor: number | null;
  district: string | null;
  reporter_email: string | null;
  filed_by: string | null;
  assigned_to: string | null;
  original_id: string | null;
  original_number: string | null;
}

/** One report as the office sees it. $3 the report, $4 the district that the asker is bound to, or null. */
export const DESK_FAULT: Statement = {
  name: 'fault-desk-one',
  text: `select ${COLUMNS}, r.premises_id, r.building_id, p.staircase, p.floor, d.name as district, w.name as filed_by, r.assigned_to,
      (select c.value from contact c where c.cooperative_id = $1 and c.person_id = f.person_id and c.kind = 'EMAIL') as reporter_email,
      o.id as original_id, o.number as original_number
    from fault_report r join building b on b.cooperative_id = $1 and b.id = r.building_id
    left join district d on d.cooperative_id = $1 and d.id = b.district_id
    left join premises p on p.cooperative_id = $1 and p.id = r.premises_id
    left join fault_filing f on f.cooperative_id = $1 and f.fault_id = r.id
    left join person x on x.cooperative_id = $1 and x.id = f.person_id
    left join staff_member m on m.cooperative_id = $1 and m.id = r.assigned_to
    left join staff_member w on w.cooperative_id = $1 and w.id = r.filed_by
    left join fault_report o on o.cooperative_id = $1 and o.id = r.duplicate_of
    where r.cooperative_id = $1 and $2::uuid is null and r.id = $3 and ($4::uuid is null or b.district_id = $4)`,
};

export interface DeskEventRow {
  id: string;
  at: Date;
  author: 'RESIDENT' | 'OFFICE';
  staff: string | null;
  state: FaultState | null;
  text: string | null;
  audience: 'ALL' | 'FILER' | 'OFFICE';
}

/** All that happened to a report, the office's own notes among it, oldest first. $3 the report, $4 as of the report itself. */
export const DESK_EVENTS: Statement = {
  name: 'fault-desk-events',
  text: `select e.id, e.at, e.author::text, m.name as staff, e.state, e.text, case when e.public then 'ALL' else 'FILER' end as audience
    from fault_event e left join staff_member m on m.cooperative_id = $1 and m.id = e.staff_id
    where e.cooperative_id = $1 and e.fault_id = $3 and ($4::uuid is null or true)
    union all
    select n.id, n.at, 'OFFICE', m.name, null, n.text, 'OFFICE'
    from fault_note n left join staff_member m on m.cooperative_id = $1 and m.id = n.staff_id
    where n.cooperative_id = $1 and n.fault_id = $3 and $2::uuid is null
    order by at, state nulls last, id`,
};

/** $3 the report, $4 as of the report itself. */
export const DESK_PHOTOS: Statement = {
  name: 'fault-desk-photos',
  text: `select photo_id from fault_photo where cooperative_id = $1 and $2::uuid is null and fault_id = $3 and ($4::uuid is null or true) order by position`,
};

/** The reports that follow one. $3 the one, $4 as of the report itself. */
export const DESK_DUPLICATES: Statement = {
  name: 'fault-desk-duplicates',
  text: `select id, number from fault_report where cooperative_id = $1 and $2::uuid is null and duplicate_of = $3 and ($4::uuid is null or true) order by number`,
};

/** A picture of a report. $3 the report, $4 the photo, $5 the district that the asker is bound to or null, $6 whether the small one. */
export const DESK_PICTURE: Statement = {
  name: 'fault-desk-picture',
  text: `select case when $6::boolean then o.small else o.large end as picture
    from fault_photo h join photo o on o.cooperative_id = $1 and o.id = h.photo_id
    join fault_report r on r.cooperative_id = $1 and r.id = h.fault_id
    join building b on b.cooperative_id = $1 and b.id = r.building_id
    where h.cooperative_id = $1 and $2::uuid is null and h.fault_id = $3 and h.photo_id = $4 and ($5::uuid is null or b.district_id = $5)`,
};
