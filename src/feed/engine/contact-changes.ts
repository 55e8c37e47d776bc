import type { Client } from 'pg';
import type { PackageInHand } from './package-in-hand.js';
import { staged } from './names.js';

// What the package says of each contact that its owner has changed here; a full package says 'none' by leaving one out.
const TOLD = `
  select x.cooperative_id, x.id, x.kind, x.office_value, x.new_value, p.key as person, s.value
  from contact_change x
  join person p on p.cooperative_id = current_cooperative() and p.id = x.person_id
  left join ${staged('contacts')} s on s.person = p.key and s.kind = x.kind
  where x.cooperative_id = current_cooperative() and x.state = 'CHANGED' and ($1 or s.person is not null)`;

const isSame = (one: string, other: string): string =>
  `contact_key(told.kind, told.${one}) is not distinct from contact_key(told.kind, told.${other})`;

/**
 * What the package means for contact data that residents have changed here, before the contacts themselves change.
 *
 * A change stays in force until the office has it or says something else: a package with the new value ends it (taken
 * over), one with a value that is neither the new nor the office's old one ends it too (overruled), and one that still
 * carries the old value changes nothing, for the office has not entered the change yet.
 */
export async function carryContactChanges(client: Client, inHand: PackageInHand): Promise<void> {
  if (!inHand.has('contacts')) return;
  const whole = [inHand.replaces('contacts')];
  await client.query(`
    with told as (${TOLD})
    update contact_change c set decided_at = now(),
      state = case when ${isSame('value', 'new_value')} then 'TAKEN_OVER' else 'OVERRULED' end::contact_change_state
    from told where c.cooperative_id = told.cooperative_id and c.id = told.id
      and (${isSame('value', 'new_value')} or not (${isSame('value', 'office_value')}))`, whole);
  await client.query(`
    with told as (${TOLD}), gone as (
      delete from ${staged('contacts')} s using told where s.person = told.person and s.kind = told.kind)
    insert into ${staged('contacts')} (line, person, kind, value)
    select 0, person, kind, new_value from told where new_value is not null`, whole);  const { rows } = await client.query<{ rows: number }>(`select count(*)::integer as rows from ${staged('contacts')}`);
  inHand.markRows('contacts', rows[0]?.rows ?? 0);
}
