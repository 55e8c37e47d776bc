/**
 * SQL that writes the address of premises in the Polish way, 'ul. Gwiezdna 4/12'; null where there are none.
 *
 * @param building alias of the joined building
 * @param premises alias of the joined premises
 */
export const addressSql = (building: string, premises: string): string =>
  `${building}.street || ' ' || ${building}.number || '/' || ${premises}.number`;

/** SQL that joins the premises and building of settlement account `a` as `p` and `b`. */
export const joinPremises = `
  left join premises p on p.cooperative_id = a.cooperative_id and p.id = a.premises_id
  left join building b on b.cooperative_id = p.cooperative_id and b.id = p.building_id`;
