import type { Statement } from '#libs/cooperative';

/** Makes the repeats of one request wait for the first, so that they find what it wrote. $3 the request's id. */
export const TAKE_TURN: Statement = {
  name: 'fault-take-turn',
  text: `select pg_advisory_xact_lock(hashtextextended($1::text || coalesce($2::text, '') || $3::text, 0))`,
};

/** The report that a request has filed already. $3 the request's id. */
export const FILED_BEFORE: Statement = {
  name: 'fault-filed-before',
  text: 'select fault_id from fault_filing where cooperative_id = $1 and person_id = $2 and request_id = $3',
};

/** The next number of a year, held until the transaction ends: one that fails gives it back. $3 year. */
export const NEXT_NUMBER: Statement = {
  name: 'fault-next-number',
  text: `insert into fault_counter (cooperative_id, year, last) select $1, $3::smallint, 1 where $2::uuid is not null
    on conflict (cooperative_id, year) do update set last = fault_counter.last + 1 returning last`,
};

/** $3 id, $4 number, $5 building, $6 premises, $7 part, $8 category, $9 description, $10 day of filing, $11 day by which. */
export const INSERT_REPORT: Statement = {
  name: 'fault-insert-report',
  text: `insert into fault_report (cooperative_id, id, number, building_id, premises_id, common_part, category, description, filed_on, state_since, due_on)
    select $1, $3, $4, $5, $6, $7, $8, $9, $10, $10, $11 where $2::uuid is not null`,
};

/** $3 report, $4 telephone or null, $5 the request's id. */
export const INSERT_FILING: Statement = {
  name: 'fault-insert-filing',
  text: 'insert into fault_filing (cooperative_id, person_id, fault_id, phone, request_id) values ($1, $2, $3, $4, $5)',
};

/** $3 report, $4 photos in their order. */
export const INSERT_PHOTOS: Statement = {
  name: 'fault-insert-photos',
  text: `insert into fault_photo (cooperative_id, fault_id, photo_id, position)
    select $1, $3, p.id, p.position from unnest($4::uuid[]) with ordinality p (id, position) where $2::uuid is not null`,
};

export interface OwnFaultRow {
  state: string;
  state_since: string;
  said: boolean;
}

/** A report of the viewer's own, and whether a request's comment stands already. $3 report, $4 the request's id. */
export const OWN_FAULT: Statement = {
  name: 'fault-own',
  text: `select r.state, r.state_since, exists (select from fault_event e
      where e.cooperative_id = $1 and e.fault_id = r.id and e.request_id = $4) as said
    from fault_report r join fault_filing f on f.cooperative_id = $1 and f.fault_id = r.id
    where r.cooperative_id = $1 and r.id = $3 and f.person_id = $2`,
};

/** $3 id, $4 report, $5 text, $6 the request's id. */
export const INSERT_COMMENT: Statement = {
  name: 'fault-insert-comment',
  text: `insert into fault_event (cooperative_id, id, fault_id, text, request_id)
    select $1, $3, $4, $5, $6 where $2::uuid is not null`,
};
