/** What a cooperative has, as ids that its desk can be asked with; a feature adds what its operations take. */
export interface DeskBelongings {
  /** A resident who has a login. */
  personId: string;
  /** A UUID that was never used. */
  requestId: string;
  buildingId: string;
  /** A report of a fault. */
  faultId: string;
}

/** Gives every cooperative what the probes need of it and the demo leaves out: not each of them has fault reports, for one. */
export const FURNISHED = `
  insert into fault_report (cooperative_id, id, number, building_id, common_part, category, description, filed_on, state_since)
  select b.cooperative_id, gen_random_uuid(), 'probe', b.id, 'ROOF', 'ROOF', 'cieknie', '2026-11-01', '2026-11-01'
  from (select distinct on (cooperative_id) cooperative_id, id from building) b
  where not exists (select from fault_report f where f.cooperative_id = b.cooperative_id)`;

/** Reads the ids, one column for each name above; $1 is the cooperative's slug. */
export const BELONGINGS = `select l.person_id as "personId", gen_random_uuid() as "requestId",
    (select id from building b where b.cooperative_id = c.id limit 1) as "buildingId",
    (select id from fault_report f where f.cooperative_id = c.id limit 1) as "faultId"
  from cooperative c join login l on l.cooperative_id = c.id where c.slug = $1 limit 1`;

/** How an operation of the desk is probed: the document, and what it takes of a cooperative's. */
export interface DeskOperation {
  query: string;
  /** Given for operations that take an id: a foreign one must be answered like one that never was. */
  variables?: (of: DeskBelongings) => Record<string, unknown>;
}
