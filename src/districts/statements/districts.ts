import type { Statement } from '#libs/cooperative';

const MOST = 20;

export interface AddressRow {
  id: string;
  address: string;
  postcode: string;
  city: string;
}

/** Buildings whose address has every word of $3 (without Polish letters, lower case), the best fit first. */
export const ADDRESSES: Statement = {
  name: 'district-addresses',
  text: `
    with building_text as (
      select b.id, b.street, b.number, b.postcode, b.city, b.district_id,
        ' ' || lower(unaccent(b.street || ' ' || b.number || ' ' || b.postcode || ' ' || b.city)) as words
      from building b where b.cooperative_id = $1 and $2::uuid is not distinct from $2)
    select t.id, t.street || ' ' || t.number as address, t.postcode, t.city from building_text t
    where t.district_id is not null
      and (select bool_and(t.words like '% ' || word || '%') from unnest($3::text[]) word)
    order by t.street, nullif(substring(t.number from '^[0-9]+'), '')::int, t.number limit ${MOST}`,
};

export interface OfficeRow {
  building: string;
  name: string;
  address: string;
  hours: string | null;
  phone: string | null;
  email: string | null;
}

/** The district office that serves a building. */
export const OFFICE: Statement = {
  name: 'district-office',
  text: `
    select b.street || ' ' || b.number || ', ' || b.postcode || ' ' || b.city as building, d.name, d.address, d.hours, d.phone, d.email
    from building b join district d on d.cooperative_id = $1 and d.id = b.district_id
    where b.cooperative_id = $1 and $2::uuid is not distinct from $2 and b.id = $3`,
};
