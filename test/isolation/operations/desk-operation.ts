/** What a cooperative has, as ids that its desk can be asked with; a feature adds what its operations take. */
export interface DeskBelongings {
  /** A resident who has a login. */
  personId: string;
  /** A building with people in it. */
  buildingId: string;
  /** Logins issued at once. */
  batchId: string;
  /** A UUID that was never used. */
  requestId: string;
}

/** Reads the ids, one column for each name above; $1 is the cooperative's slug. */
export const BELONGINGS = `with batch as (
    insert into login_batch (cooperative_id, building_id, started_by, total, state)
    select c.id, (select b.id from building b where b.cooperative_id = c.id order by b.key limit 1),
      (select m.id from staff_member m where m.cooperative_id = c.id limit 1), 1, 'TAKEN' from cooperative c where c.slug = $1
    returning id, building_id)
  select l.person_id as "personId", batch.building_id as "buildingId", batch.id as "batchId", gen_random_uuid() as "requestId"
  from cooperative c join login l on l.cooperative_id = c.id cross join batch where c.slug = $1 limit 1`;

/** How an operation of the desk is probed: the document, and what it takes of a cooperative's. */
export interface DeskOperation {
  query: string;
  /** Of the operators alone, at the platform's host: a cooperative's admin gets nothing of it. */
  platform?: true;
  /** Given for operations that take an id: a foreign one must be answered like one that never was. */
  variables?: (of: DeskBelongings) => Record<string, unknown>;
}
