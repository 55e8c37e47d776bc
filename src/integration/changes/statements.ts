import type { Statement } from '#libs/cooperative';
import type { ChangeKind } from './change-kind.js';

const named = (name: string, text: string): Statement => ({ name: `changes-${name}`, text });

// The person is always null, and is named because every statement takes it.
const OURS = 'c.cooperative_id = $1 and $2::uuid is null';

const filer = `(select jsonb_build_object('person', p.key, 'phone', g.phone) from fault_filing g
  join person p on p.cooperative_id = $1 and p.id = g.person_id where g.cooperative_id = $1 and g.fault_id = f.id)`;

/** What was entered, as it stands where it was entered: null where it has been erased since. */
const DATA: Record<ChangeKind, string> = {
  CONTACT: `select jsonb_build_object('person', p.key, 'name', concat_ws(' ', p.first_name, p.last_name), 'contact', x.kind,
      'officeValue', x.office_value, 'value', x.new_value)
    from contact_change x join person p on p.cooperative_id = $1 and p.id = x.person_id where x.cooperative_id = $1 and x.id = c.subject_id`,
  READING: `select jsonb_build_object('person', p.key, 'meter', m.key, 'serial', m.serial, 'premises', h.key, 'medium', m.medium,
      'readOn', r.read_on, 'value', r.value::text, 'unit', m.unit, 'reportedAt', r.reported_at)
    from reading_report r join meter m on m.cooperative_id = $1 and m.id = r.meter_id join premises h on h.cooperative_id = $1 and h.id = m.premises_id
      join person p on p.cooperative_id = $1 and p.id = r.person_id where r.cooperative_id = $1 and r.id = c.subject_id`,
  FAULT: `select case when c.event = 'FILED' then
      (select jsonb_build_object('number', f.number, 'building', b.key, 'premises', h.key, 'commonPart', f.common_part, 'category', f.category,
        'description', f.description, 'filedOn', f.filed_on) || coalesce(${filer}, '{"person": null, "phone": null}')
       from fault_report f join building b on b.cooperative_id = $1 and b.id = f.building_id
         left join premises h on h.cooperative_id = $1 and h.id = f.premises_id where f.cooperative_id = $1 and f.id = c.subject_id)
    else (select jsonb_build_object('number', f.number, 'state', e.state, 'author', e.author, 'text', e.text)
       from fault_event e join fault_report f on f.cooperative_id = $1 and f.id = e.fault_id where e.cooperative_id = $1 and e.id = c.subject_id) end`,
  APPLICATION: `select jsonb_build_object('number', a.number, 'person', p.key, 'firstName', a.first_name, 'lastName', a.last_name, 'email', a.email,
      'phone', a.phone, 'activatedOn', a.decided_on)
    from application a left join person p on p.cooperative_id = $1 and p.id = a.person_id where a.cooperative_id = $1 and a.id = c.subject_id`,
  CONSENT: `select jsonb_build_object('person', p.key, case when c.event = 'TERMS_ACCEPTED' then 'version' else 'topic' end, c.detail)
    from person p where p.cooperative_id = $1 and p.id = c.subject_id`,
};

export interface ChangeRow {
  place: string | number;
  kind: ChangeKind;
  event: string;
  at: Date;
  data: Record<string, string | null> | null;
}

/** $3 kinds, $4 after this place and, of each kind, after what was taken of it; null: after what was taken alone. $5 how many, $6 up to this place, or null. In the order of the commits. */
export const AFTER = named('after', `
  select c.place, c.kind, c.event, c.at, case c.kind ${Object.entries(DATA).map(([kind, sql]) => `when '${kind}' then (${sql})`).join('\n    ')} end as data
  from office_change c
  where ${OURS} and c.kind = any ($3::change_kind[]) and c.place <= coalesce($6::bigint, c.place)
    and c.place > greatest(coalesce($4::bigint, 0), coalesce((select t.place from change_taken t where t.cooperative_id = $1 and t.kind = c.kind), 0))
  order by c.place limit $5`);

/** The furthest place that was taken of any of the kinds $3, and the last that was given to any change at all. */
export const PLACES = named('places', `
  select coalesce((select max(c.place) from change_taken c where ${OURS} and c.kind = any ($3::change_kind[])), 0)::bigint as taken,
    coalesce((select max(c.place) from office_change c where ${OURS}), 0)::bigint as last`);

/** Takes everything of the kinds $3 up to the place $4; what was taken before stays so. Answers how many changes that is. */
export const TAKE = named('take', `
  with fresh as (
    select c.kind, c.subject_id from office_change c
    where ${OURS} and c.kind = any ($3::change_kind[]) and c.place <= $4
      and c.place > coalesce((select t.place from change_taken t where t.cooperative_id = $1 and t.kind = c.kind), 0)),
  moved as (
    insert into change_taken as t (cooperative_id, kind, place) select $1, kind, $4 from unnest($3::change_kind[]) kind
    on conflict (cooperative_id, kind) do update set place = excluded.place, at = now() where t.place < excluded.place),
  contacts as (
    update contact_change x set exported_at = now() from fresh f
    where f.kind = 'CONTACT' and x.cooperative_id = $1 and x.id = f.subject_id and x.exported_at is null),
  readings as (
    update reading_report r set exported_at = now() from fresh f
    where f.kind = 'READING' and r.cooperative_id = $1 and r.id = f.subject_id and r.exported_at is null)
  select count(*)::int as count from fresh`);

export interface WaitingRow {
  kind: ChangeKind;
  count: number;
  up_to: string | number;
  taken_at: Date | null;
}

/** Of each kind how many wait, of at most $3 in one file; up to which place those are; and when some were taken last. */
export const WAITING = named('waiting', `
  select k.kind, w.count, w.up_to, t.at as taken_at from unnest(enum_range(null::change_kind)) k(kind)
  left join change_taken t on t.cooperative_id = $1 and t.kind = k.kind
  cross join lateral (select count(*)::int as count, coalesce(max(x.place), 0) as up_to from (
    select c.place from office_change c where ${OURS} and c.kind = k.kind and c.place > coalesce(t.place, 0) order by c.place limit $3) x) w
  order by k.kind`);
