import { likeText, type Statement } from '#libs/cooperative';

/** Somebody to choose by name. */
export interface FoundPerson {
  id: string;
  name: string;
  /** The person's key in the accounting program. */
  key: string;
  /** Of premises held today; null where there are none. */
  address: string | null;
}

/**
 * The first twenty whose key is the text, or whose names hold all its words. For the staff's scope. $3 the key, $4 the
 * words as LIKE wants them.
 */
export const FIND_PERSONS: Statement = {
  name: 'find-persons',
  text: `with found as materialized (
      select x.id, x.key, x.first_name, x.last_name from person x
      where x.cooperative_id = $1 and $2::uuid is null and (x.key = $3 or concat_ws(' ', x.first_name, x.last_name) ilike all ($4::text[]))
      order by x.last_name, x.first_name, x.id limit 20)
    select x.id, x.key, concat_ws(' ', x.first_name, x.last_name) as name, home.address
    from found x left join lateral (
      select b.street || ' ' || b.number || '/' || p.number as address
      from legal_title t join premises p on p.cooperative_id = $1 and p.id = t.premises_id
      join building b on b.cooperative_id = $1 and b.id = p.building_id
      where t.cooperative_id = $1 and t.person_id = x.id and t.valid_from <= current_day() and coalesce(t.valid_to, 'infinity') >= current_day()
      order by p.kind, p.id limit 1) home on true
    order by x.last_name, x.first_name, x.id`,
};

/** What FIND_PERSONS wants of a text that somebody typed; null where it is too short to look for. */
export function personsAsked(text: string): [key: string, words: string[]] | null {
  const words = text.trim().split(/\s+/);
  return text.trim().length < 2 ? null : [text.trim(), words.map(likeText)];
}
