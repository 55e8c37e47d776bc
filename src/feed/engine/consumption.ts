import type { Client } from 'pg';
import { learnSize } from './learn-size.js';
import { touched } from './names.js';

const DIGITS_OF_A_DIAL = 5;

/**
 * Keeps premises_consumption and building_consumption for what the batch touched: what premises used of a medium in a
 * month, and what all of a building did. Use is spread evenly over the days between two readings; a dial that began
 * anew at nought is counted on (the rule of `consumption` of src/meters). Only rows that differ are written.
 */
export async function refreshConsumption(client: Client): Promise<void> {
  await client.query(TOUCH_PREMISES);
  await client.query('analyze pg_temp.measured_premises');
  await client.query(COMPUTE_PREMISES);
  await client.query('analyze pg_temp.computed_use');
  await client.query(DROP_PREMISES);
  const { rows } = await client.query<{ inserted: number; total: number }>(WRITE_PREMISES);
  await learnSize(client, 'premises_consumption', rows[0]?.inserted ?? 0, rows[0]?.total ?? 0);
  await client.query(COMPUTE_BUILDINGS);
  await client.query(DROP_BUILDINGS);
  await client.query(WRITE_BUILDINGS);
}

const TOUCH_PREMISES = `
  create temporary table measured_premises on commit drop as
  select premises_id from ${touched('premises')}
  union select m.premises_id from meter m
    where m.cooperative_id = current_cooperative() and m.id in (select meter_id from ${touched('meter')})`;

/**
 * A reading counts at the end of its day, as do the installation and the removal of a meter. span: neighbouring readings
 * of a meter; used: what it counted between them, null where nobody can tell; part: what of that falls on a month;
 * expected: the days of the month on which any meter hung there, which must all be covered.
 */
const COMPUTE_PREMISES = `
  create temporary table computed_use on commit drop as
  with dial as (
    select power(10::numeric, coalesce((settings->'meterReporting'->>'digits')::integer, ${DIGITS_OF_A_DIAL})) as size
    from cooperative_settings where cooperative_id = current_cooperative()
  ), measured as materialized (
    select id as meter_id, premises_id, medium, unit, installed_on, removed_on from meter
    where cooperative_id = current_cooperative() and premises_id in (select premises_id from pg_temp.measured_premises)
  ), state as (
    select r.meter_id, r.read_on, max(r.value) as value from reading r
    where r.cooperative_id = current_cooperative() and r.meter_id in (select meter_id from measured)
    group by r.meter_id, r.read_on
  ), span as (
    select meter_id, lag(read_on) over earlier as from_day, read_on as to_day, lag(value) over earlier as before, value as after
    from state window earlier as (partition by meter_id order by read_on)
  ), used as (
    select meter_id, from_day, to_day, case when after >= before then after - before
      when before < size and after + size - before <= size / 10 then after + size - before end as amount
    from span, dial where from_day is not null
  ), part as (
    select meter_id, first_day::date as month, from_day, to_day, amount * days / (to_day - from_day) as amount, days
    from used
    cross join lateral generate_series(date_trunc('month', from_day + 1), to_day, interval '1 month') as first_day
    cross join lateral (select least(to_day, (first_day + interval '1 month')::date - 1)
      - greatest(from_day, first_day::date - 1) as days) share
    where amount is not null
  ), counted as (
    select m.premises_id, m.medium, m.unit, p.month, sum(p.amount) as amount, sum(p.days) as days,
      min(p.from_day) as rests_from, max(p.to_day) as rests_to
    from measured m join part p on p.meter_id = m.meter_id group by m.premises_id, m.medium, m.unit, p.month
  ), expected as (
    select c.premises_id, c.medium, c.unit, c.month, sum(greatest(0,
      least(m.removed_on, (c.month + interval '1 month')::date - 1) - greatest(m.installed_on, c.month - 1))) as days
    from counted c join measured m on m.premises_id = c.premises_id and m.medium = c.medium and m.unit = c.unit
    group by c.premises_id, c.medium, c.unit, c.month
  )
  select c.premises_id, c.medium, c.unit, c.month, round(c.amount, 3) as amount, c.rests_from, c.rests_to
  from counted c join expected e on e.premises_id = c.premises_id and e.medium = c.medium and e.unit = c.unit and e.month = c.month
  where c.days = e.days and c.days >= (c.month + interval '1 month')::date - c.month`;

const SAME_MONTH = `m.cooperative_id = current_cooperative() and m.premises_id = c.premises_id and m.medium = c.medium
  and m.unit = c.unit and m.month = c.month`;

const DROP_PREMISES = `
  delete from premises_consumption m
  where m.cooperative_id = current_cooperative() and m.premises_id in (select premises_id from pg_temp.measured_premises)
    and not exists (select from pg_temp.computed_use c where ${SAME_MONTH})`;

const WRITE_PREMISES = `
  with merged as (
    merge into premises_consumption m using pg_temp.computed_use c on ${SAME_MONTH}
    when matched and (m.amount, m.rests_from, m.rests_to) <> (c.amount, c.rests_from, c.rests_to)
      then update set amount = c.amount, rests_from = c.rests_from, rests_to = c.rests_to
    when not matched then insert (cooperative_id, premises_id, medium, unit, month, amount, rests_from, rests_to)
      values (current_cooperative(), c.premises_id, c.medium, c.unit, c.month, c.amount, c.rests_from, c.rests_to)
    returning merge_action() as action
  )
  select count(*) filter (where action = 'INSERT')::integer as inserted,
    (select count(*)::integer from pg_temp.computed_use) as total
  from merged`;

const COMPUTE_BUILDINGS = `
  create temporary table measured_building on commit drop as
  select building_id from ${touched('building')}
  union select p.building_id from premises p
    where p.cooperative_id = current_cooperative() and p.id in (select premises_id from pg_temp.measured_premises);
  create temporary table computed_building on commit drop as
  select p.building_id, p.kind as premises_kind, u.medium, u.unit, u.month,
    count(*)::integer as premises_count, sum(u.amount) as total
  from premises p
  join premises_consumption u on u.cooperative_id = p.cooperative_id and u.premises_id = p.id
  where p.cooperative_id = current_cooperative()
    and p.building_id in (select building_id from pg_temp.measured_building)
  group by p.building_id, p.kind, u.medium, u.unit, u.month having count(*) >= 6`;

const SAME_BUILDING = `m.cooperative_id = current_cooperative() and m.building_id = c.building_id
  and m.premises_kind = c.premises_kind and m.medium = c.medium and m.unit = c.unit and m.month = c.month`;

const DROP_BUILDINGS = `
  delete from building_consumption m
  where m.cooperative_id = current_cooperative() and m.building_id in (select building_id from pg_temp.measured_building)
    and not exists (select from pg_temp.computed_building c where ${SAME_BUILDING})`;

const WRITE_BUILDINGS = `
  merge into building_consumption m using pg_temp.computed_building c on ${SAME_BUILDING}
  when matched and (m.premises_count, m.total) <> (c.premises_count, c.total)
    then update set premises_count = c.premises_count, total = c.total
  when not matched then
    insert (cooperative_id, building_id, premises_kind, medium, unit, month, premises_count, total)
    values (current_cooperative(), c.building_id, c.premises_kind, c.medium, c.unit, c.month, c.premises_count, c.total)`;
