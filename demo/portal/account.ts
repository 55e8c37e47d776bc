import { actWithin, type Connection } from '#libs/cooperative';
import { addDays, type Day } from '../basics/calendar.js';
import type { DemoRoster } from '../generate.js';

const HOME_ADDRESS = '192.0.2.17';
const ELSEWHERE = '198.51.100.204';

/** What a resident's log tells of the days before the demo's: days ago, o'clock, what, from where. */
const EVENTS: [number, string, string, string | null][] = [
  [41, '11:02', 'LOGIN_ISSUED', null], [40, '19:15', 'SIGNED_IN', HOME_ADDRESS], [40, '19:16', 'PASSWORD_SET', HOME_ADDRESS],
  [40, '19:41', 'SIGNED_OUT', HOME_ADDRESS], [23, '07:48', 'SIGNED_IN', HOME_ADDRESS], [23, '07:52', 'CONTACT_CHANGED', HOME_ADDRESS],
  [22, '09:00', 'CONTACT_EXPORTED', null], [12, '20:30', 'SIGN_IN_FAILED', ELSEWHERE], [11, '18:31', 'SIGNED_IN', HOME_ADDRESS],
  [5, '21:07', 'SIGNED_IN', HOME_ADDRESS], [5, '21:10', 'CONTACT_CHANGED', HOME_ADDRESS],
];

const MOMENT = `($2 || ' ' || $3)::timestamp at time zone 'Europe/Warsaw'`;

/**
 * Gives the first resident who can sign in a past: what the log tells, a change of contact data that the office has
 * taken over, and one that waits for it.
 *
 * @param databaseUrl of the worker's role
 */
export function fillAccounts(databaseUrl: string, cooperative: string, today: Day, logins: DemoRoster['logins']): Promise<void> {
  const first = logins.find(({ password }) => password !== null);
  return actWithin(databaseUrl, cooperative, async (connection) => {
    const { rows } = await connection.query<{ id: string }>(
      'select id from person where cooperative_id = current_cooperative() and key = $1', [first?.personKey ?? '']);
    if (!rows[0]) return;
    await writeEvents(connection, rows[0].id, today);
    await writeChanges(connection, rows[0].id, today);
  });
}

async function writeEvents(connection: Connection, person: string, today: Day): Promise<void> {
  for (const [ago, time, action, address] of EVENTS) {
    await connection.query(
      `insert into audit_event (cooperative_id, person_id, at, action, address) values (current_cooperative(), $1, ${MOMENT}, $4, $5)`,
      [person, addDays(today, -ago), time, action, address]);
  }
}

async function writeChanges(connection: Connection, person: string, today: Day): Promise<void> {
  await connection.query(
    `insert into contact_change (cooperative_id, person_id, changed_by, at, decided_at, exported_at, kind, new_value, state)
     values (current_cooperative(), $1, $1, ${MOMENT}, ${MOMENT}, ${MOMENT} + interval '1 day', 'PHONE', '+48 22 555 00 00', 'TAKEN_OVER')`,
    [person, addDays(today, -23), '07:52']);
  await connection.query(
    `insert into contact_change (cooperative_id, person_id, changed_by, at, decided_at, kind, old_value, office_value, new_value, state)
     select current_cooperative(), $1, $1, ${MOMENT}, ${MOMENT}, 'MOBILE', c.value, c.value, '+48 601 000 117', 'CHANGED'
     from (select 1) one left join contact c on c.cooperative_id = current_cooperative() and c.person_id = $1 and c.kind = 'MOBILE'`,
    [person, addDays(today, -5), '21:10']);
  await connection.query(
    `insert into contact (cooperative_id, person_id, kind, value)
     values (current_cooperative(), $1, 'PHONE', '+48 22 555 00 00'), (current_cooperative(), $1, 'MOBILE', '+48 601 000 117')
     on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`, [person]);
}
