import { any, idOf, oneOf, type Filling } from './sql.js';

const STREETS = ['ul. Polna', 'ul. Żeromskiego', 'ul. Łąkowa', 'ul. Źródlana', 'al. Niepodległości', 'ul. Świętokrzyska', 'ul. Kwiatowa', 'os. Pod Lipami'];
const ESTATES = ['Północ', 'Śródmieście', 'Zachód', 'Pod Lipami'];
export const PREMISES = 40_000;
export const BUILDINGS = 400;
export const DISTRICTS = 4;

/** Districts, buildings of a hundred premises in four staircases, and a water meter with two readings in each. */
export async function fillPlaces({ run, of }: Filling): Promise<void> {
  const buildings = of(BUILDINGS);
  await run(`insert into district (cooperative_id, id, key, name, address)
    select $coop, ${idOf('D', 'n')}, 'D' || n, 'Administracja ' || n, 'ul. Polna 1' from generate_series(0, ${DISTRICTS - 1}) n`);
  await run(`insert into building (cooperative_id, id, key, district_id, estate, street, number, postcode, city)
    select $coop, ${idOf('B', 'n')}, 'B' || n, ${idOf('D', `n % ${DISTRICTS}`)}, ${oneOf(ESTATES, `n % ${ESTATES.length}`)},
      ${oneOf(STREETS, `n % ${STREETS.length}`)}, (n / ${STREETS.length} + 1)::text, '25-001', 'Kielce' from generate_series(0, ${buildings - 1}) n`);
  await run(`insert into premises (cooperative_id, id, key, building_id, number, staircase, kind, area_m2, floor, rooms)
    select $coop, ${idOf('L', 'n')}, 'L' || n, ${idOf('B', `n % ${buildings}`)}, (n / ${buildings} + 1)::text, chr(65 + n / ${buildings} / 25),
      'RESIDENTIAL', 30 + ${any('n', 1, 50)}, n / ${buildings} % 5, 3 from generate_series(0, ${of(PREMISES) - 1}) n`);
  await run(`insert into meter (cooperative_id, id, key, premises_id, medium, location, serial, unit, installed_on)
    select $coop, ${idOf('M', 'n')}, 'M' || n, ${idOf('L', 'n')}, (case when n % 2 = 0 then 'COLD_WATER' else 'HOT_WATER' end)::medium, 'łazienka',
      (10000000 + n)::text, 'm³', '2020-01-01' from generate_series(0, ${of(PREMISES) - 1}) n`);
  await run(`insert into reading (cooperative_id, key, meter_id, read_on, value, kind)
    select $coop, 'R' || n || '/' || k, ${idOf('M', 'n')}, now()::date - 200 * k, 500 - 60 * k, 'ACTUAL'
    from generate_series(0, ${of(PREMISES) - 1}) n, generate_series(1, 2) k`);
}
