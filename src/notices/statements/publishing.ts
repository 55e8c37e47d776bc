import type { Statement } from '#libs/cooperative';

// These run for a command, which is nobody's person: $2 is always null and is only named for its type.

export interface FoundRow {
  building_id: string | null;
  person_id: string | null;
  estate: boolean;
  staircase: boolean;
}

/** Finds what a draft names: $3 estate, $4 building's key, $5 staircase, $6 person's key; null for what it does not name. */
export const FIND_AUDIENCE: Statement = {
  name: 'find-notice-audience',
  text: `select
      (select id from building where cooperative_id = $1 and key = $4::text) as building_id,
      (select id from person where cooperative_id = $1 and key = $6::text) as person_id,
      exists (select from building where cooperative_id = $1 and estate = $3::text) as estate,
      exists (select from premises p join building b on b.cooperative_id = $1 and b.id = p.building_id
        where p.cooperative_id = $1 and b.key = $4::text and p.staircase = $5::text) as staircase
    where $2::uuid is null`,
};

/** $3 audience, $4 estate, $5 building, $6 staircase, $7 person, $8 title, $9 body, $10 pinned, $11 from, $12 to, $13 public. */
export const INSERT_NOTICE: Statement = {
  name: 'insert-notice',
  text: `insert into notice (cooperative_id, audience, estate, building_id, staircase, person_id, title, body, pinned,
      visible_from, visible_to, published_at, public)
    select $1, $3::notice_audience, $4, $5::uuid, $6, $7::uuid, $8, $9, $10::boolean, coalesce($11::date, current_day()), $12::date, now(), $13::boolean
    where $2::uuid is null
    returning id, visible_from`,
};

/** $3 notice, $4 position, $5 name, $6 media type, $7 content. */
export const INSERT_ATTACHMENT: Statement = {
  name: 'insert-notice-attachment',
  text: `insert into notice_attachment (cooperative_id, notice_id, position, name, media_type, content)
    select $1, $3::uuid, $4::smallint, $5, $6, $7::bytea where $2::uuid is null`,
};
