/**
 * SQL pieces that every read of the ledger shares. $1 is the cooperative and $2 the viewer's person: the first wall.
 * The database's policies demand the same once more.
 */

/** The viewer's holdings, one row an account and span; `filter` narrows them. */
export const held = (filter = ''): string => `held as materialized (
  select account_id, date_trunc('month', held_from)::date as first_month, coalesce(held_to, 'infinity') as held_to
  from account_holder where cooperative_id = $1 and person_id = $2 ${filter})`;

/** True where `row` (with account_id and period) lies in a span that the viewer held. */
export const withinHeld = (row: string): string => `exists (select from held h
  where h.account_id = ${row}.account_id and ${row}.period >= h.first_month and ${row}.period <= h.held_to)`;

/** The accounting program's time of the last applied feed. */
export const AS_OF = `(select f.as_of from feed_batch f where f.cooperative_id = $1 and f.state in ('APPLIED', 'UNCHANGED')
  order by f.received_at desc limit 1)`;
