import type { Statement } from '#libs/cooperative';

export interface TrailRow {
  id: string;
  at: Date;
  /** Where the event stands, to the microsecond: a page ends there. */
  place: string;
  action: string;
  address: string | null;
  details: Record<string, string | number | boolean>;
  staff: string | null;
  person_id: string | null;
  identifier: string | null;
  /** What ids of the details stand for. */
  named: Record<string, string | null>;
}

/** By what the events are narrowed, in the order of their parameters from $8 on. */
export const NARROWING = { staff: 'e.staff_id = {}::uuid', person: 'e.person_id = {}::uuid', action: 'e.action = {}' } as const;
export type Narrowing = keyof typeof NARROWING;

/** An id that stands in the details, or null. */
const idOf = (key: string): string =>
  `case when p.details->>'${key}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (p.details->>'${key}')::uuid end`;

const startOf = (day: string, otherwise: string): string => `coalesce((${day})::timestamp at time zone 'Europe/Warsaw', '${otherwise}')`;

/**
 * Events, newest first: $3 and $4 time and id that ended the page before ('infinity' and the greatest id for the first),
 * $5 first and $6 last day or null, $7 how many, then what each narrowing wants. A statement for each way of narrowing,
 * so that PostgreSQL plans every one by the index that fits.
 */
export function trailPage(by: readonly Narrowing[]): Statement {
  const narrowed = by.map((each, place) => `and ${NARROWING[each].replace('{}', `$${8 + place}`)}`).join(' ');
  return {
    name: ['trail-page', ...by].join('-'),
    text: `with page as materialized (
        select e.id, e.at, e.action, e.address, e.details, e.staff_id, e.person_id from audit_event e
        where e.cooperative_id = $1 and $2::uuid is null ${narrowed}
          and e.at >= ${startOf('$5::date', '-infinity')} and e.at < ${startOf('$6::date + 1', 'infinity')}
          and (e.at, e.id) < ($3::timestamptz, $4::uuid)
        order by e.at desc, e.id desc limit $7)
      select p.id, p.at, to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place, p.action, host(p.address) as address, p.details,
        m.name as staff, p.person_id, l.identifier,
        jsonb_build_object('staff', s.name, 'district', d.name, 'application', a.number, 'faultId', f.number, 'original', o.number, 'notice', n.title,
          'letter', k.subject) as named
      from page p
      left join staff_member m on m.cooperative_id = $1 and m.id = p.staff_id
      left join login l on l.cooperative_id = $1 and l.person_id = p.person_id
      left join staff_member s on s.cooperative_id = $1 and s.id = ${idOf('staff')}
      left join district d on d.cooperative_id = $1 and d.id = ${idOf('district')}
      left join application a on a.cooperative_id = $1 and a.id = ${idOf('application')}
      left join fault_report f on f.cooperative_id = $1 and f.id = ${idOf('faultId')}
      left join fault_report o on o.cooperative_id = $1 and o.id = ${idOf('original')}
      left join notice n on n.cooperative_id = $1 and n.id = ${idOf('notice')}
      left join letter k on k.cooperative_id = $1 and k.id = ${idOf('letter')}
      order by p.at desc, p.id desc`,
  };
}

/** Whose login an identifier ($3) is. */
export const PERSON_OF: Statement = {
  name: 'trail-person',
  text: 'select person_id from login where cooperative_id = $1 and $2::uuid is null and identifier = $3',
};

/** Everybody who ever was on the staff, those who are first. */
export const STAFF: Statement = {
  name: 'trail-staff',
  text: `select id, name, removed_at is not null as removed from staff_member where cooperative_id = $1 and $2::uuid is null
    order by removed_at is not null, lower(name), id`,
};
