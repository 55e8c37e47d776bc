import { BUILDINGS, DISTRICTS, PREMISES } from './places.js';
import { any, idOf, type Filling } from './sql.js';

/** Applications of two years, n = 0 the newest: 150 whose paper waits, some overdue, 300 without paper, the decided, and a few that nobody confirmed. */
export async function fillApplications({ run, of }: Filling): Promise<void> {
  const applications = of(3_000);
  await run(`insert into application (cooperative_id, id, request_id, number, state, first_name, last_name, address, flat, postcode, city, building_id, district_id, email,
      language, words, submitted_at, sent_on, received_on, due_on, decided_on, refusal_reason, person_id)
    select $coop, ${idOf('W', 'n')}, gen_random_uuid(), 'W/' || n || '/26', state::application_state, p.first_name, p.last_name, b.street || ' ' || b.number, '7', b.postcode, b.city,
      b.id, b.district_id, 'osoba' || n || '@example.pl', 'pl', array_to_string(array(select plain_words(concat_ws(' ', p.first_name, p.last_name, b.street, b.number, b.city))), ' '),
      sent, sent, case when state not in ('SENT', 'UNCONFIRMED') then sent + 5 end, case when state not in ('SENT', 'UNCONFIRMED') then sent + 19 end,
      case when state in ('ACTIVATED', 'REFUSED') then sent + 9 end, case when state = 'REFUSED' then 'Brak tytułu prawnego do lokalu.' end,
      case when state = 'ACTIVATED' then p.id end
    from generate_series(0, ${applications - 1}) n,
      lateral (select ${any('n', 15, of(PREMISES))} as home, now()::date - n / 4 as sent, case when n % 40 = 0 then 'UNCONFIRMED' when n % 20 = 1 then 'RECEIVED'
        when n % 10 = 2 then 'SENT' when n % 10 = 3 then 'REFUSED' else 'ACTIVATED' end as state) of_it
    join person p on p.cooperative_id = $coop and p.id = ${idOf('P', 'home')}
    join building b on b.cooperative_id = $coop and b.id = ${idOf('B', `home % ${of(BUILDINGS)}`)}`);
  await run(`update application set district_id = null where cooperative_id = $coop and hashtext(number) % ${DISTRICTS * 5} = 0`);
}
