import { actWithin, type Connection } from '#libs/cooperative';

const REFUSAL = 'Stan znacznie odbiega od odczytu radiowego. Prosimy sprawdzić licznik i podać stan jeszcze raz.';

/** Which meter, its last reading and the one before, of a person whose cooperative takes readings from residents. */
const LATEST = `
  select m.id as meter_id, p.id as person_id, array_agg(r.value order by r.read_on desc)::text[] as values,
    array_agg(r.read_on order by r.read_on desc)::text[] as days
  from person p
  join account_holder h on h.cooperative_id = p.cooperative_id and h.person_id = p.id and h.held_to is null
  join settlement_account a on a.cooperative_id = p.cooperative_id and a.id = h.account_id
  join meter m on m.cooperative_id = p.cooperative_id and m.premises_id = a.premises_id and m.removed_on is null
  join reading r on r.cooperative_id = p.cooperative_id and r.meter_id = m.id
  join cooperative_settings s on s.cooperative_id = p.cooperative_id
  where p.cooperative_id = current_cooperative() and p.key = any ($1) and s.settings->'meterReporting'->'media' ? m.medium::text
    and s.settings->'meterReporting'->>'enabled' = 'true'
  group by m.id, p.id, p.key having count(*) > 2 order by array_position($1, p.key)`;

const ACCEPTED = `
  insert into reading_report (cooperative_id, meter_id, person_id, request_id, read_on, value, previous_on, previous_value, consumption,
    rolled_over, confirmed_unusual, state, reported_at, decided_at)
  select current_cooperative(), $1, $2, gen_random_uuid(), $3::date, $4::numeric, $5::date, $6::numeric, $4::numeric - $6::numeric,
    false, false, 'ACCEPTED', $3::date + time '18:20', $3::date + interval '2 days 9 hours'`;

const REFUSED = `
  insert into reading_report (cooperative_id, meter_id, person_id, request_id, read_on, value, rolled_over, confirmed_unusual, state,
    reported_at, decided_at, reason)
  select current_cooperative(), $1, $2, gen_random_uuid(), $3::date, $4::numeric + 90, false, true, 'REFUSED',
    $3::date + time '20:05', $3::date + interval '1 day 11 hours', $5`;

interface Latest {
  meter_id: string;
  person_id: string;
  values: string[];
  days: string[];
}

/**
 * Gives some residents a past of reading reports, one refused and one accepted, where their cooperative takes any.
 *
 * @param databaseUrl connects as the worker
 * @param personKeys the demo's residents, who find them when they sign in
 */
export const reportReadings = (databaseUrl: string, slug: string, personKeys: string[]): Promise<void> =>
  actWithin(databaseUrl, slug, async (connection) => {
    const { rows } = await connection.query<Latest>(LATEST, [personKeys]);
    for (const latest of rows) await reportBefore(connection, latest);
  });

async function reportBefore(connection: Connection, { meter_id: meter, person_id: person, values, days }: Latest): Promise<void> {
  const [value, before] = values;
  const [day, dayBefore] = days;
  await connection.query(REFUSED, [meter, person, dayBefore, before, REFUSAL]);
  await connection.query(ACCEPTED, [meter, person, day, value, dayBefore, before]);
}
