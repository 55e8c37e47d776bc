import type { Statement } from '#libs/cooperative';

/** Begins a look: $3 its id, $4 the person, $5 why, $6 for how many minutes, $7 the hash of the staff session, $8 the name of whoever looks. */
export const BEGIN: Statement = {
  name: 'seeing-begin',
  text: `insert into seen_as (cooperative_id, id, staff_session_id, staff_id, staff_name, person_id, reason, expires_at)
    select $1, $3, s.id, s.staff_id, $8, $4, $5, now() + make_interval(mins => $6) from staff_session s
    where s.cooperative_id = $1 and $2::uuid is null and s.token_hash = $7`,
};

export interface LookRow {
  person_id: string;
  login_id: string;
  staff_name: string;
  expires_at: Date;
}

/** A look that goes on, of the session that began it and within the district of whoever looks. $3 the look, $4 the hash of the session. */
export const LOOK: Statement = {
  name: 'seeing',
  text: `select v.person_id, l.id as login_id, v.staff_name, v.expires_at
    from seen_as v join staff_session s on s.cooperative_id = $1 and s.id = v.staff_session_id and s.token_hash = $4
    join login l on l.cooperative_id = $1 and l.person_id = v.person_id
    where v.cooperative_id = $1 and $2::uuid is null and v.id = $3 and v.ended_at is null and v.expires_at > now()`,
};

/** Ends a look of one's own; answers the person. $3 the look, $4 the member of staff. */
export const END: Statement = {
  name: 'seeing-end',
  text: `update seen_as set ended_at = now() where cooperative_id = $1 and $2::uuid is null and id = $3 and staff_id = $4 and ended_at is null
    returning person_id`,
};
