import type { Statement } from '#libs/cooperative';

// The office asks: $2 is null. $3 is the district to which whoever asks is bound; null sees the whole cooperative. What
// no district serves is seen by all, as its paper may be brought anywhere.
const visible = 'a.cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or a.district_id is null or a.district_id = $3)';

/** Applications on one page of the queue. */
export const PAGE = 25;

export interface QueueRow {
  id: string;
  number: string;
  state: 'SENT' | 'RECEIVED' | 'ACTIVATED' | 'REFUSED';
  first_name: string;
  last_name: string;
  address: string;
  flat: string;
  city: string;
  district: string | null;
  sent_on: string;
  received_on: string | null;
  due_on: string | null;
  days_left: number | null;
  decided_on: string | null;
  queue_rank: number;
  queue_place: number;
}

/** A page of the queue, and one more. $4 state, $5 district, $6 overdue alone, $7 words, $8 rank, $9 place and $10 id of the row before. */
export const QUEUE: Statement = {
  name: 'application-queue',
  text: `select a.id, a.number, a.state, a.first_name, a.last_name, a.address, a.flat, a.city, d.name as district, a.sent_on, a.received_on, a.due_on,
      case when a.state = 'RECEIVED' then a.due_on - current_day() end as days_left, a.decided_on, a.queue_rank, a.queue_place
    from application a left join district d on d.cooperative_id = $1 and d.id = a.district_id
    where ${visible} and a.state <> 'UNCONFIRMED'
      and ($4::application_state is null or a.state = $4) and ($5::uuid is null or a.district_id = $5)
      and (not $6::boolean or a.state = 'RECEIVED' and a.due_on < current_day())
      and coalesce((select bool_and(position(word in a.words || ' ' || lower(a.number)) > 0) from unnest($7::text[]) word), true)
      and ($8::smallint is null or (a.queue_rank, a.queue_place, a.id) > ($8, $9::int, $10::uuid))
    order by a.queue_rank, a.queue_place, a.id limit ${PAGE + 1}`,
};

/** How much waits: received, and of these overdue. $3 as above. */
export const WAITING: Statement = {
  name: 'application-waiting',
  text: `select count(*)::int as received, (count(*) filter (where a.due_on < current_day()))::int as overdue
    from application a where ${visible} and a.state = 'RECEIVED'`,
};

export const DISTRICTS: Statement = {
  name: 'application-districts',
  text: 'select id, name from district where cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or id = $3) order by name',
};

export interface ApplicationRow extends Omit<QueueRow, 'queue_rank' | 'queue_place'> {
  revision: number;
  postcode: string;
  email: string;
  phone: string | null;
  language: string;
  terms_version: string | null;
  refusal_reason: string | null;
  identifier: string | null;
}

/** One application ($4) as the office sees it. */
export const APPLICATION: Statement = {
  name: 'application',
  text: `select a.id, a.number, a.state, a.revision, a.first_name, a.last_name, a.address, a.flat, a.postcode, a.city, a.email, a.phone, a.language,
      a.terms_version, a.sent_on, a.received_on, a.due_on, case when a.state = 'RECEIVED' then a.due_on - current_day() end as days_left,
      a.decided_on, a.refusal_reason, d.name as district, l.identifier
    from application a left join district d on d.cooperative_id = $1 and d.id = a.district_id
    left join login l on l.cooperative_id = $1 and l.person_id = a.person_id and a.state = 'ACTIVATED'
    where ${visible} and a.id = $4 and a.state <> 'UNCONFIRMED'`,
};

export interface CheckRow {
  kind: 'IDENTITY' | 'SIGNATURE' | 'TITLE';
  document: string | null;
  person_id: string | null;
  person_name: string | null;
  premises: string | null;
  by: string;
  at: Date;
}

/** The checks of an application ($4) that are recorded. */
export const CHECKS: Statement = {
  name: 'application-checks',
  text: `select k.kind, k.document, k.person_id, concat_ws(' ', p.first_name, p.last_name) as person_name,
      b.street || ' ' || b.number || '/' || r.number as premises, s.name as by, k.at
    from application a join application_check k on k.cooperative_id = $1 and k.application_id = a.id
    join staff_member s on s.cooperative_id = $1 and s.id = k.staff_id
    left join person p on p.cooperative_id = $1 and p.id = k.person_id
    left join premises r on r.cooperative_id = $1 and r.id = k.premises_id
    left join building b on b.cooperative_id = $1 and b.id = r.building_id
    where ${visible} and a.id = $4 order by k.kind`,
};

export interface HistoryRow {
  at: Date;
  action: string;
  by: string | null;
}

/** What happened to an application ($4), the oldest first. */
export const HISTORY: Statement = {
  name: 'application-history',
  text: `select e.at, e.action, s.name as by from application a
    join audit_event e on e.cooperative_id = $1 and e.details ? 'application' and e.details->>'application' = a.id::text
    left join staff_member s on s.cooperative_id = $1 and s.id = e.staff_id
    where ${visible} and a.id = $4 and e.action like 'APPLICATION%' order by e.at, e.id`,
};

export interface CandidateRow {
  person_id: string;
  premises_id: string;
  name: string;
  person_key: string;
  premises: string;
  title: string;
  same_premises: boolean;
  same_last_name: boolean;
  same_first_name: boolean;
  has_account: boolean;
}

const plain = (sql: string) => `lower(unaccent(${sql}))`;
const flatNumber = (sql: string) => `regexp_replace(lower(${sql}), '^(m|lok|lokal)\\.?\\s*', '')`;

/**
 * Who the applicant ($4 the application) may be, the likeliest first: persons with a legal title today, to those premises
 * or of that name; or, where there are words ($5), whoever's name and address has them all.
 */
export const CANDIDATES: Statement = {
  name: 'application-candidates',
  text: `with asked as materialized (
      select a.building_id, ${plain('a.last_name')} as last_name, ${plain('a.first_name')} as first_name, ${flatNumber('a.flat')} as flat
      from application a where ${visible} and a.id = $4)
    select t.person_id, t.premises_id, concat_ws(' ', p.first_name, p.last_name) as name, p.key as person_key,
      b.street || ' ' || b.number || '/' || r.number as premises, t.kind as title,
      coalesce(b.id = q.building_id and ${flatNumber('r.number')} = q.flat, false) as same_premises,
      ${plain('p.last_name')} = q.last_name as same_last_name, coalesce(${plain('p.first_name')} = q.first_name, false) as same_first_name,
      exists (select from login l where l.cooperative_id = $1 and l.person_id = p.id) as has_account
    from asked q cross join legal_title t
    join person p on p.cooperative_id = $1 and p.id = t.person_id
    join premises r on r.cooperative_id = $1 and r.id = t.premises_id
    join building b on b.cooperative_id = $1 and b.id = r.building_id
    where t.cooperative_id = $1 and t.valid_from <= (select current_day()) and coalesce(t.valid_to, 'infinity') >= (select current_day())
      and ($3::uuid is null or b.district_id = $3)
      and case when cardinality($5::text[]) = 0
        then b.id = q.building_id and ${flatNumber('r.number')} = q.flat or ${plain('p.last_name')} = q.last_name
        else (select bool_and(position(word in ${plain(`concat_ws(' ', p.first_name, p.last_name, p.key, b.street, b.number || '/' || r.number, b.city)`)}) > 0)
          from unnest($5::text[]) word) end
    order by same_premises desc, same_last_name desc, same_first_name desc, p.last_name, p.first_name, t.person_id, t.premises_id limit 20`,
};
