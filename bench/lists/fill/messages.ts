import { BUILDINGS } from './places.js';
import { PERSONS, STAFF } from './people.js';
import { any, idOf, oneOf, type Filling } from './sql.js';

const TITLES = ['Przerwa w dostawie wody', 'Przegląd gazowy', 'Walne zgromadzenie', 'Malowanie klatek schodowych', 'Wymiana wodomierzy', 'Deratyzacja piwnic'];
const SUBJECTS = ['Zmiana wysokości opłat', 'Rozliczenie wody za półrocze', 'Wezwanie do zapłaty', 'Zawiadomienie o walnym zgromadzeniu', 'Odpowiedź na pismo'];

/** Notices with read marks, n = 0 the newest: drafts, ones to come, three for everybody that are shown, then the rest. Letters, half of them opened. */
export async function fillMessages({ run, of }: Filling): Promise<void> {
  const [notices, letters, persons, buildings] = [of(3_000), of(20_000), of(PERSONS), of(BUILDINGS)];
  const each = `generate_series(0, ${notices - 1}) n, lateral (select case when n % 100 = 60 or n between 41 and 43 then 'ALL' when n % 10 = 1 then 'ESTATE'
    when n % 10 < 6 then 'BUILDING' when n % 10 < 8 then 'STAIRCASE' else 'PERSON' end as audience, now()::date - (n - 40) / 2 as day) of_it`;
  await run(`insert into notice (cooperative_id, id, audience, estate, building_id, staircase, person_id, title, body, visible_from, visible_to, published_at, edited_at)
    select $coop, ${idOf('N', 'n')}, audience::notice_audience, case when audience = 'ESTATE' then 'Północ' end,
      case when audience in ('BUILDING', 'STAIRCASE') then ${idOf('B', `n % ${buildings}`)} end, case when audience = 'STAIRCASE' then 'B' end,
      case when audience = 'PERSON' then ${idOf('P', any('n', 11, persons))} end, ${oneOf(TITLES, `n % ${TITLES.length}`)} || ' ' || n, 'Szczegóły w **administracji**.',
      day, case when n % 5 > 0 then day + 30 end, case when n >= 20 then day - 1 end, now() - n * interval '6 hours' from ${each}`);
  await run(`insert into notice_read (cooperative_id, notice_id, person_id)
    select $coop, ${idOf('N', 'n')}, ${idOf('P', 'p')} from ${each}, generate_series(0, ${persons - 1}) p where audience = 'ALL' and ${any('p + n', 12, 10)} < 2`);
  await run(`insert into notice_read (cooperative_id, notice_id, person_id)
    select $coop, ${idOf('N', 'n')}, ${idOf('P', `n % ${buildings} + k * ${buildings}`)} from ${each}, generate_series(0, 39) k where audience = 'BUILDING' and n >= 20`);
  await run(`insert into letter (cooperative_id, id, key, person_id, issued_on, case_number, subject, body, at_desk, issued_at, withdrawn_at)
    select $coop, ${idOf('C', 'n')}, 'C' || n, ${idOf('P', any('n', 13, persons))}, issued::date, 'DO/' || n || '/26', ${oneOf(SUBJECTS, `n % ${SUBJECTS.length}`)},
      'Treść pisma.', n % 3 = 0, issued, case when n % 100 = 0 then issued end
    from generate_series(0, ${letters - 1}) n, lateral (select now() - n * interval '1 day' * 730 / ${letters} as issued) of_it`);
  await run(`insert into letter_read (cooperative_id, letter_id, person_id)
    select $coop, id, person_id from letter where cooperative_id = $coop and hashtext(key) % 2 = 0 and withdrawn_at is null`);
  await run(`insert into outgoing_mail (cooperative_id, id, person_id, topic, recipient, language, subject, state, attempts, queued_at, sent_at)
    select $coop, gen_random_uuid(), ${idOf('P', any('n', 14, persons))}, 'NOTICES', 'osoba@example.pl', 'pl', 'Nowe ogłoszenie',
      (case when n < 500 then 'QUEUED' when n % 300 = 0 then 'FAILED' else 'SENT' end)::mail_state, 1, now() - n * interval '5 minutes', now() - n * interval '5 minutes'
    from generate_series(0, ${of(100_000) - 1}) n`);
  await run(`insert into login_batch (cooperative_id, building_id, started_by, started_at, state, total, done)
    select $coop, ${idOf('B', `n % ${buildings}`)}, ${idOf('S', `n % ${STAFF}`)}, now() - n * interval '1 day', 'TAKEN', 100, 100 from generate_series(0, ${of(1_000) - 1}) n`);
}
