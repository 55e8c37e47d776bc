/**
 * The spans in which the viewer held premises, by any account of theirs. $1 is the cooperative and $2 the viewer's person:
 * the first wall. The database's policies demand the same once more.
 */
export const HELD_PREMISES = `held as materialized (
  select a.premises_id, h.held_from, coalesce(h.held_to, 'infinity') as held_to
  from account_holder h join settlement_account a on a.cooperative_id = h.cooperative_id and a.id = h.account_id
  where h.cooperative_id = $1 and h.person_id = $2 and a.premises_id is not null)`;

/** True where the viewer held the premises on the day. */
export const heldOn = (premises: string, day: string): string => `exists (select from held h
  where h.premises_id = ${premises} and ${day} between h.held_from and h.held_to)`;

/** True where the viewer held the premises on some day between the two. */
export const heldWithin = (premises: string, from: string, to: string): string => `exists (select from held h
  where h.premises_id = ${premises} and ${from} <= h.held_to and ${to} >= h.held_from)`;

/** Joins the premises `p` of `row` and their building `b`. */
export const joinPremisesOf = (row: string): string => `
  join premises p on p.cooperative_id = $1 and p.id = ${row}.premises_id
  join building b on b.cooperative_id = $1 and b.id = p.building_id`;
