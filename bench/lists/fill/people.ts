import { any, idOf, oneOf, type Filling } from './sql.js';
import { PREMISES } from './places.js';

const STEMS = [
  'Kowal', 'Wiśniew', 'Wójc', 'Kamiń', 'Zieliń', 'Szymań', 'Dąbrow', 'Kozłow', 'Jankow', 'Mazur', 'Krawcz', 'Piotrow', 'Grabow', 'Nowakow', 'Pawłow',
  'Michal', 'Zając', 'Wieczor', 'Jabłoń', 'Wróblew', 'Majew', 'Olszew', 'Jaworsk', 'Malinow', 'Adamcz', 'Dudzi', 'Stępn', 'Górsk', 'Witkow', 'Walcz',
  'Sikor', 'Rutkow', 'Baran', 'Szewcz', 'Ostrow', 'Tomaszew', 'Zalew', 'Wrób', 'Marcin', 'Jasiń', 'Sadow', 'Zawadz', 'Jakub', 'Sokołow', 'Borkow', 'Chmielew',
];
const ENDINGS = ['ski', 'czyk', 'ak', 'ik', 'owicz', 'ewski', 'ała', 'uk', 'ara', 'ecki', 'iak', 'icz'];
const FIRST_NAMES = [
  'Anna', 'Piotr', 'Maria', 'Krzysztof', 'Katarzyna', 'Andrzej', 'Małgorzata', 'Tomasz', 'Agnieszka', 'Paweł', 'Barbara', 'Michał', 'Ewa', 'Marcin',
  'Krystyna', 'Łukasz', 'Elżbieta', 'Grzegorz', 'Józef', 'Zofia',
];
export const PERSONS = 60_000;
const ACCOUNTS = 50_000;
/** Of the office; the first is its admin. */
export const STAFF = 40;

/** Persons: the first hold the premises of their number, the others hold them beside; titles, accounts, logins of half. */
export async function fillPeople({ run, of }: Filling): Promise<void> {
  const [persons, premises, accounts] = [of(PERSONS), of(PREMISES), of(ACCOUNTS)];
  const each = `generate_series(0, ${persons - 1}) n`;
  await run(`insert into person (cooperative_id, id, key, first_name, last_name, member_number)
    select $coop, ${idOf('P', 'n')}, 'P' || n, ${oneOf(FIRST_NAMES, any('n', 2, FIRST_NAMES.length))},
      ${oneOf(STEMS, any('n', 3, STEMS.length))} || ${oneOf(ENDINGS, any('n', 4, ENDINGS.length))}, 'CZ/' || n from ${each}`);
  await run(`insert into legal_title (cooperative_id, key, premises_id, person_id, kind, valid_from)
    select $coop, 'T' || n, ${idOf('L', `n % ${premises}`)}, ${idOf('P', 'n')}, 'COOPERATIVE_OWNERSHIP', '2000-01-01' from ${each}`);
  await run(`insert into settlement_account (cooperative_id, id, key, account_group, name, premises_id, tracks_balance, balance_set_on, history_from)
    select $coop, ${idOf('A', 'n')}, 'K' || lpad(n::text, 6, '0'), (case when n < ${premises} then 'RENT' else 'SALES' end)::account_group, 'Opłaty',
      ${idOf('L', `n % ${premises}`)}, true, now()::date, date_trunc('month', now())::date - interval '2 years' from generate_series(0, ${accounts - 1}) n`);
  await run(`insert into account_holder (cooperative_id, account_id, person_id, held_from, role)
    select $coop, ${idOf('A', 'n')}, ${idOf('P', 'p')}, '2000-01-01', 'MAIN' from generate_series(0, ${accounts - 1}) n,
      lateral (values (n % ${premises}), (n % ${premises} + ${premises})) holder (p) where p < ${persons}`);
  await run(`insert into virtual_account (cooperative_id, key, account_id, nrb, purpose)
    select $coop, 'V' || n, ${idOf('A', 'n')}, '611090101400000712' || lpad(n::text, 8, '0'), 'opłaty' from generate_series(0, ${accounts - 1}) n`);
  await run(`insert into contact (cooperative_id, person_id, kind, value)
    select $coop, ${idOf('P', 'n')}, k.kind, k.value from ${each}, lateral (values
      ('EMAIL'::contact_kind, 'osoba' || n || '@example.pl'), ('MOBILE', '+48 600 ' || lpad((n / 1000)::text, 3, '0') || ' ' || lpad((n % 1000)::text, 3, '0'))) k(kind, value)
    where n % 2 = 0`);
  await run(`insert into login (cooperative_id, id, person_id, identifier, password_hash, start_password_expires_at)
    select $coop, ${idOf('G', 'n')}, ${idOf('P', 'n')}, 'm' || (100000 + n), '-', case when n % 20 = 0 then now() + interval '10 days' when n % 20 = 2 then now() - interval '1 day' end
    from ${each} where n % 2 = 0`);
  await run(`insert into notification_choice (cooperative_id, person_id, topic, by_email) select $coop, ${idOf('P', 'n')}, 'NOTICES', true from ${each} where n % 4 = 0`);
  await fillStaff({ run, of });
}

/** The words by which persons are found, put as after a first feed. */
export async function fillWords({ run }: Filling): Promise<void> {
  await run(`select set_config('domownik.cooperative_id', $coop::text, false)`);
  for (const source of ['name', 'contact', 'login', 'home']) {
    await run(`select put_${source}_words($coop, array(select id from person where cooperative_id = $coop))`);
  }
}

async function fillStaff({ run }: Filling): Promise<void> {
  await run(`insert into staff_member (cooperative_id, id, email, name, roles, password_hash, totp_confirmed_at)
    select $coop, ${idOf('S', 'n')}, 'biuro' || n || '@example.pl', ${oneOf(FIRST_NAMES, any('n', 2, FIRST_NAMES.length))} || ' ' ||
      ${oneOf(STEMS, any('n', 3, STEMS.length))} || 'ska',
      (case when n = 0 then '{ADMIN}' when n % 3 = 0 then '{DISPATCHER}' else '{CLERK}' end)::staff_role[], '-', now() from generate_series(0, ${STAFF - 1}) n`);
}
