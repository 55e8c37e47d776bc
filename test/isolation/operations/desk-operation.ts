/** What a cooperative has, as ids that its desk can be asked with; a feature adds what its operations take. */
export interface DeskBelongings {
  /** A resident who has a login. */
  personId: string;
  /** An application for an account, in any state. */
  applicationId: string;
  /** A UUID that was never used. */
  requestId: string;
}

/** Reads the ids, one column for each name above, and files an application, which not every cooperative has; $1 is the cooperative's slug. */
export const BELONGINGS = `with filed as (insert into application
      (cooperative_id, request_id, number, state, first_name, last_name, address, flat, postcode, city, email, language, words, sent_on)
    select id, gen_random_uuid(), 'P/' || slug, 'SENT', 'Jan', 'Próba', 'ul. A 1', '', '90-001', 'Łódź', 'a@b.example', 'pl', '', current_date from cooperative where slug = $1
    returning id)
  select l.person_id as "personId", gen_random_uuid() as "requestId", (select id from filed) as "applicationId"
  from cooperative c join login l on l.cooperative_id = c.id where c.slug = $1 limit 1`;

/** How an operation of the desk is probed: the document, and what it takes of a cooperative's. */
export interface DeskOperation {
  query: string;
  /** Of the operators alone, at the platform's host: a cooperative's admin gets nothing of it. */
  platform?: true;
  /** Given for operations that take an id: a foreign one must be answered like one that never was. */
  variables?: (of: DeskBelongings) => Record<string, unknown>;
}
