import type { Statement } from '#libs/cooperative';

// A visitor asks: $2 is null.

/** Two requests with the same id ($3) take turns. */
export const TAKE_TURN: Statement = {
  name: 'application-turn',
  text: `select pg_advisory_xact_lock(hashtextextended('application ' || $1::uuid || $3::uuid, 0)) where $2::uuid is null`,
};

export const FILED_BEFORE: Statement = {
  name: 'application-before',
  text: 'select id from application where cooperative_id = $1 and $2::uuid is null and request_id = $3',
};

export interface PlaceRow {
  building_id: string | null;
  district_id: string | null;
}

/**
 * The building that an address means, and the district that serves it; null where the words ($3) fit none or several.
 * Every word must stand in the building's address, and one of them must be its number.
 */
export const PLACE: Statement = {
  name: 'application-place',
  text: `with found as (
      select b.id, b.district_id from building b
      where b.cooperative_id = $1 and $2::uuid is null and lower(b.number) = any ($3::text[])
        and (select bool_and(' ' || lower(unaccent(b.street || ' ' || b.number || ' ' || b.postcode || ' ' || b.city)) || ' ' like '% ' || word || ' %')
          from unnest($3::text[]) word))
    select case when count(*) = 1 then min(id::text)::uuid end as building_id,
      case when count(distinct district_id) = 1 then min(district_id::text)::uuid end as district_id from found`,
};

/** $3 id, $4 request, $5 first and $6 last name, $7 address, $8 flat, $9 postcode, $10 city, $11 building, $12 district, $13 e-mail, $14 phone, $15 language, $16 terms, $17 words. */
export const INSERT: Statement = {
  name: 'application-insert',
  text: `insert into application (cooperative_id, id, request_id, first_name, last_name, address, flat, postcode, city, building_id, district_id,
      email, phone, language, terms_version, words)
    select $1, $3::uuid, $4::uuid, $5, $6, $7, $8, $9, $10, $11::uuid, $12::uuid, $13, $14, $15, $16, $17 where $2::uuid is null`,
};

/** Keeps the hash ($3) of a link for an application ($4), for a purpose ($5) and so many hours ($6). */
export const PUT_LINK: Statement = {
  name: 'application-put-link',
  text: `insert into application_link (cooperative_id, token_hash, application_id, purpose, expires_at)
    select $1, $3, $4::uuid, $5::application_link_purpose, now() + make_interval(hours => $6) where $2::uuid is null`,
};

/** Takes a confirmation's link ($3) out of the world, where it still holds; of two who follow it one finds nothing. */
export const TAKE_LINK: Statement = {
  name: 'application-take-link',
  text: `delete from application_link where cooperative_id = $1 and $2::uuid is null and token_hash = $3 and purpose = 'CONFIRMATION'
    and expires_at > now() returning application_id`,
};

/** The next number of a year ($3). */
export const NEXT_NUMBER: Statement = {
  name: 'application-next-number',
  text: `insert into application_counter as c (cooperative_id, year, last) select $1, $3::smallint, 1 where $2::uuid is null
    on conflict (cooperative_id, year) do update set last = c.last + 1 returning last`,
};

/** Sends an application ($3) to the office under a number ($4). */
export const CONFIRM: Statement = {
  name: 'application-confirm',
  text: `update application set state = 'SENT', number = $4, sent_on = current_day()
    where cooperative_id = $1 and $2::uuid is null and id = $3 and state = 'UNCONFIRMED' returning id`,
};

export interface StatusRow {
  number: string;
  state: 'SENT' | 'RECEIVED' | 'ACTIVATED' | 'REFUSED';
  sent_on: string;
  received_on: string | null;
  due_on: string | null;
  decided_on: string | null;
  refusal_reason: string | null;
  office_name: string | null;
  office_address: string | null;
  office_hours: string | null;
}

/** What the link of a mail ($3) shows: how far the application is and where its paper goes, and nothing of whom it is. */
export const STATUS: Statement = {
  name: 'application-status',
  text: `select a.number, a.state, a.sent_on, a.received_on, a.due_on, a.decided_on, a.refusal_reason,
      d.name as office_name, d.address as office_address, d.hours as office_hours
    from application_link l join application a on a.cooperative_id = $1 and a.id = l.application_id
    left join district d on d.cooperative_id = $1 and d.id = a.district_id
    where l.cooperative_id = $1 and $2::uuid is null and l.token_hash = $3 and l.purpose = 'STATUS' and l.expires_at > now()`,
};
