/**
 * SQL pieces that every read of fault reports shares. $1 is the cooperative and $2 the viewer's person: the first wall.
 * The database's policies demand the same once more.
 */

/** What the viewer holds or held, by account or by title, one row for each span. */
export const PLACES = `places as materialized (
  select p.id as premises_id, p.building_id, h.held_from, coalesce(h.held_to, 'infinity') as held_to
  from account_holder h join settlement_account a on a.cooperative_id = $1 and a.id = h.account_id
  join premises p on p.cooperative_id = $1 and p.id = a.premises_id
  where h.cooperative_id = $1 and h.person_id = $2
  union all
  select p.id, p.building_id, t.valid_from, coalesce(t.valid_to, 'infinity')
  from legal_title t join premises p on p.cooperative_id = $1 and p.id = t.premises_id
  where t.cooperative_id = $1 and t.person_id = $2)`;

/** What the viewer filed. */
export const FILED = `filed as materialized (
  select fault_id, phone from fault_filing where cooperative_id = $1 and person_id = $2)`;

/** True where the viewer filed the report of that id. */
export const mine = (id: string): string => `exists (select from filed f where f.fault_id = ${id})`;

/** True where the viewer may see report `r`: their own, and those on the places that they hold. */
export const visible = (r: string): string => `(${mine(`${r}.id`)} or exists (select from places v
  where v.building_id = ${r}.building_id and ${r}.filed_on <= v.held_to
    and (${r}.premises_id is null or (v.premises_id = ${r}.premises_id and ${r}.filed_on >= v.held_from))))`;
