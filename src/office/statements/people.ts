import type { Statement } from '#libs/cooperative';
import { addressSql } from '#libs/people';
import { served } from './reach.js';

/** How many people a page of the list holds. */
export const PAGE = 30;

export type LoginState = 'NONE' | 'START_PASSWORD' | 'START_EXPIRED' | 'ACTIVE';

/** How far somebody's way in has come, as SQL over login `l`. */
export const loginState = `case when l.id is null then 'NONE' when l.start_password_expires_at is null then 'ACTIVE'
    when l.start_password_expires_at > now() then 'START_PASSWORD' else 'START_EXPIRED' end`;

export interface PersonRow {
  id: string;
  first_name: string | null;
  last_name: string;
  key: string;
  identifier: string | null;
  state: LoginState;
  addresses: string[];
}

const FOUND = `asked as (select low, high, place from unnest($3::text[], $4::text[]) with ordinality as a (low, high, place)),
  found as materialized (
    select w.person_id from asked a join person_word w on w.cooperative_id = $1 and w.word >= a.low and w.word <= a.high
    group by w.person_id having count(distinct a.place) = cardinality($3::text[])),`;
const ALL = 'everybody as (select 1 where cardinality($3::text[]) = 0 and cardinality($4::text[]) = 0),';

const page = (name: string, narrowing: string, from: string): Statement => ({
  name,
  text: `
    with ${narrowing}
    shown as materialized (
      select p.id, p.first_name, p.last_name, p.key, p.identifier, p.state
      from ${from} p
      where p.cooperative_id = $1 and $2::uuid is null and ${served('p.id', '$5')} and ${served('p.id', '$6')}
        and ($7::uuid is null or exists (
          select from legal_title t join premises s on s.cooperative_id = $1 and s.id = t.premises_id
          where t.cooperative_id = $1 and t.person_id = p.id and s.building_id = $7))
        and ($8::text is null or p.state = $8)
        and ($9::text is null or (p.last_name, coalesce(p.first_name, ''), p.id) > ($9, $10::text, $11::uuid))
      order by p.last_name, coalesce(p.first_name, ''), p.id limit ${PAGE + 1})
    select s.id, s.first_name, s.last_name, s.key, s.identifier, s.state,
      coalesce((select array_agg(distinct ${addressSql('b', 'h')}) from legal_title t join premises h on h.cooperative_id = $1 and h.id = t.premises_id
        join building b on b.cooperative_id = $1 and b.id = h.building_id
        where t.cooperative_id = $1 and t.person_id = s.id and coalesce(t.valid_to, 'infinity') >= current_day()), '{}') as addresses
    from shown s order by s.last_name, coalesce(s.first_name, ''), s.id`,
});

const LISTED = `y.cooperative_id, y.id, y.first_name, y.last_name, y.key, l.identifier, ${loginState} as state`;
// The planner takes any range of words for thousands. A few are looked up one by one (offset 0 keeps it so), beyond that everybody is read once.
const FEW = 1_000;
const FOUND_BY_ONE = `select ${LISTED} from found f cross join lateral (select * from person z where z.cooperative_id = $1 and z.id = f.person_id offset 0) y
  left join lateral (select z.id, z.identifier, z.start_password_expires_at from login z where z.cooperative_id = $1 and z.person_id = y.id offset 0) l on true
  where (select count(*) from found) <= ${FEW}`;
const LOGINS = 'left join login l on l.cooperative_id = $1 and l.person_id = y.id';
const FOUND_AT_ONCE = `select ${LISTED} from found f join person y on y.cooperative_id = $1 and y.id = f.person_id ${LOGINS} where (select count(*) from found) > ${FEW}`;

/**
 * A page of people by name, and one more to tell whether it is the last. $3 and $4 ranges of words, all of which a person
 * must have; $5 the district of the member of staff, $6 one that is asked for, $7 a building, $8 a state of the login
 * (null: any); $9 to $11 the last name, first name and id that ended the page before, or nulls.
 */
export const FOUND_PEOPLE = page('desk-people-found', FOUND, `(${FOUND_BY_ONE} union all ${FOUND_AT_ONCE})`);
export const ALL_PEOPLE = page('desk-people', ALL, `(select ${LISTED} from everybody cross join person y ${LOGINS})`);

export interface BuildingRow {
  id: string;
  address: string;
  district_id: string | null;
  district: string | null;
  staircases: string[];
}

/** Buildings that the member of staff may deal with. $3 the district or null. */
export const BUILDINGS: Statement = {
  name: 'desk-buildings',
  text: `select b.id, b.street || ' ' || b.number || ', ' || b.city as address, b.district_id, d.name as district,
      coalesce((select array_agg(distinct p.staircase order by p.staircase) from premises p
        where p.cooperative_id = $1 and p.building_id = b.id and p.staircase is not null), '{}') as staircases
    from building b left join district d on d.cooperative_id = $1 and d.id = b.district_id
    where b.cooperative_id = $1 and $2::uuid is null and ($3::uuid is null or b.district_id = $3)
    order by b.street, nullif(substring(b.number from '^[0-9]+'), '')::int, b.number`,
};
