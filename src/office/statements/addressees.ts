import type { Statement } from '#libs/cooperative';

export interface AddresseeRow {
  id: string;
  first_name: string | null;
  last_name: string;
  /** In one line, as the accounting program has it. */
  correspondence_address: string | null;
  /** Of the premises that the person holds, or held last: street with numbers, postcode with town. */
  street: string | null;
  town: string | null;
}

/** To whom letters go, and where. $3 the persons. */
export const ADDRESSEES: Statement = {
  name: 'desk-addressees',
  text: `
    select p.id, p.first_name, p.last_name, p.correspondence_address, home.street, home.town
    from person p left join lateral (
      select b.street || ' ' || b.number || '/' || s.number as street, b.postcode || ' ' || b.city as town
      from legal_title t join premises s on s.cooperative_id = $1 and s.id = t.premises_id
      join building b on b.cooperative_id = $1 and b.id = s.building_id
      where t.cooperative_id = $1 and t.person_id = p.id
      order by coalesce(t.valid_to, 'infinity') desc, s.kind, t.valid_from, s.id limit 1) home on true
    where p.cooperative_id = $1 and $2::uuid is null and p.id = any ($3::uuid[])`,
};
