import { BUILDINGS, PREMISES } from './places.js';
import { STAFF } from './people.js';
import { any, idOf, oneOf, type Filling } from './sql.js';

export const FAULTS = 5_000;
const CATEGORIES = ['WATER', 'HEATING', 'ELECTRICITY', 'LIFT', 'ROOF', 'DOORS_WINDOWS', 'CLEANLINESS', 'OTHER'];
const TEXTS = [
  'Kapie z sufitu w łazience, plama powiększa się od wczoraj', 'Kaloryfer w dużym pokoju jest zimny mimo odkręconego zaworu',
  'Nie działa oświetlenie na półpiętrze między drugim a trzecim piętrem', 'Winda staje między piętrami i trzeba czekać na pogotowie dźwigowe',
  'Przecieka dach nad ostatnim piętrem po każdym większym deszczu', 'Drzwi wejściowe do klatki nie domykają się, zamek jest wyłamany',
  'Zapchany pion kanalizacyjny, woda cofa się w zlewie i w wannie', 'Brak ciepłej wody od rana w całym pionie',
  'Wybita szyba w piwnicy, do środka leci śnieg', 'Domofon nie dzwoni w mieszkaniu, słychać tylko trzaski',
];
const REMARKS = ['Proszę o telefon po 16.', 'Zgłaszam po raz drugi.', 'W mieszkaniu jest małe dziecko.', 'Klucze są u sąsiada spod trójki.', 'Dzieje się to co kilka dni.'];
const OPEN = ['AWAITING_VERIFICATION', 'VERIFIED', 'ACCEPTED', 'PARTLY_DONE'];

/** Reports of three years, n = 0 the newest; of the newest eighth most are open. With filers, history, comments and notes. */
export async function fillFaults({ run, of }: Filling): Promise<void> {
  const [faults, premises, buildings] = [of(FAULTS), of(PREMISES), of(BUILDINGS)];
  const each = `generate_series(0, ${faults - 1}) n, lateral (select ${any('n', 5, premises)} as home, now() - n * interval '1 day' * 1095 / ${faults} as filed,
    ${any('n', 6, 100)} as luck) of_it`;
  const state = `case when n < ${faults / 8} and luck < 85 then ${oneOf(OPEN, `luck % ${OPEN.length}`)} when luck < 90 then 'DONE' when luck < 96 then 'REJECTED' else 'PUT_OFF' end`;
  await run(`insert into fault_report (cooperative_id, id, number, building_id, premises_id, common_part, category, description, state, state_since, filed_on, filed_at,
      assigned_to, due_on)
    select $coop, ${idOf('F', 'n')}, lpad(n::text, 5, '0') || '/Z', ${idOf('B', `home % ${buildings}`)}, case when n % 4 > 0 then ${idOf('L', 'home')} end,
      case when n % 4 = 0 then 'STAIRCASE'::common_part end, ${oneOf(CATEGORIES, `n % ${CATEGORIES.length}`)},
      ${oneOf(TEXTS, any('n', 7, TEXTS.length))} || '. ' || ${oneOf(REMARKS, any('n', 8, REMARKS.length))}, (${state})::fault_state,
      least(filed::date + luck % 20, now()::date), filed::date, filed, case when luck % 2 = 0 then ${idOf('S', `luck % ${STAFF}`)} end,
      case when luck % 10 > 0 then filed::date + 14 end from ${each}`);
  await run(`insert into fault_filing (cooperative_id, fault_id, person_id, phone, request_id)
    select $coop, ${idOf('F', 'n')}, ${idOf('P', 'home')}, '600 100 200', gen_random_uuid() from ${each}`);
  await run(`insert into fault_event (cooperative_id, id, fault_id, author, state, text, at, staff_id)
    select $coop, gen_random_uuid(), ${idOf('F', 'n')}, (case when k = 2 then 'RESIDENT' else 'OFFICE' end)::fault_author, case when k <> 2 then 'ACCEPTED'::fault_state end,
      'Wysłaliśmy konserwatora, będzie w tym tygodniu.', filed + k * interval '1 day', case when k <> 2 then ${idOf('S', '0')} end from ${each}, generate_series(1, 4) k`);
  await run(`insert into fault_note (cooperative_id, fault_id, staff_id, text, at)
    select $coop, ${idOf('F', 'n')}, ${idOf('S', '0')}, 'Ekipa była, trzeba zamówić część.', filed from ${each} where n % 2 = 0`);
}
