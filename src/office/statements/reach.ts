import type { Statement } from '#libs/cooperative';

/**
 * True where a member of staff may deal with a person: always for the whole cooperative's (no district), else where the
 * person has, or had, premises or an account in a building that the district serves.
 *
 * @param person SQL of the person's id
 * @param district SQL of the district's id, null for none
 */
export const served = (person: string, district: string): string => `(${district}::uuid is null or exists (
    select from legal_title st join premises sp on sp.cooperative_id = $1 and sp.id = st.premises_id
    join building sb on sb.cooperative_id = $1 and sb.id = sp.building_id
    where st.cooperative_id = $1 and st.person_id = ${person} and sb.district_id = ${district}
  ) or exists (
    select from account_holder sh join settlement_account sa on sa.cooperative_id = $1 and sa.id = sh.account_id
    join premises sp on sp.cooperative_id = $1 and sp.id = sa.premises_id
    join building sb on sb.cooperative_id = $1 and sb.id = sp.building_id
    where sh.cooperative_id = $1 and sh.person_id = ${person} and sb.district_id = ${district}))`;

export interface ReachedRow {
  id: string;
  first_name: string | null;
  last_name: string;
  login_id: string | null;
  identifier: string | null;
  issued_at: Date | null;
}

/** A person whom the member of staff may deal with, and their login. $3 the person, $4 the district or null. */
export const REACH: Statement = {
  name: 'desk-reach',
  text: `select p.id, p.first_name, p.last_name, l.id as login_id, l.identifier, l.issued_at
    from person p left join login l on l.cooperative_id = $1 and l.person_id = p.id
    where p.cooperative_id = $1 and $2::uuid is null and p.id = $3 and ${served('p.id', '$4')}`,
};
