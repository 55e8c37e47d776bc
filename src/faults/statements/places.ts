import type { Statement } from '#libs/cooperative';
import { addressSql } from '#libs/people';
import { PLACES } from './visible.js';

export interface FaultPremisesRow {
  id: string;
  address: string;
  building_id: string;
  building: string;
}

/** The premises that the viewer holds today, each with its building. $3 today. */
export const FAULT_PREMISES: Statement = {
  name: 'fault-premises',
  text: `
    with ${PLACES}
    select p.id, ${addressSql('b', 'p')} as address, b.id as building_id, b.street || ' ' || b.number as building
    from premises p join building b on b.cooperative_id = $1 and b.id = p.building_id
    where p.cooperative_id = $1 and p.id in (select premises_id from places where $3::date between held_from and held_to)
    order by p.kind, address`,
};

/** The viewer's telephone, the mobile one first. $3 today. */
export const FAULT_PHONE: Statement = {
  name: 'fault-phone',
  text: `select value from contact where cooperative_id = $1 and person_id = $2 and kind in ('MOBILE', 'PHONE') and $3::date is not null
    order by kind desc limit 1`,
};

/** The building in which the viewer may report today. $3 premises or null, $4 building or null, $5 today. */
export const FAULT_BUILDING: Statement = {
  name: 'fault-building',
  text: `
    with ${PLACES}
    select building_id from places
    where $5::date between held_from and held_to and (premises_id = $3::uuid or building_id = $4::uuid) limit 1`,
};
