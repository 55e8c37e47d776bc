import { randomInt } from 'node:crypto';
import { actWithin, type Connection } from '#libs/cooperative';
import { hashPassword, unmistakable, type Peppers } from '#libs/secrets';
import { SECURITY_MAIL } from './security-mail/security-mail-task.js';
import { SESSION_ENDED } from './session-ended.js';

/** For how long a start password waits for its first use. */
export const START_PASSWORD_DAYS = 30;
const IDENTIFIER_DIGITS = 8;

/** Whom to issue a login to, and where. */
export interface LoginOrder {
  /** Connection of the worker's role. */
  databaseUrl: string;
  peppers: Peppers;
  /** The cooperative's slug. */
  cooperative: string;
  /** The person's key in the accounting program. */
  personKey: string;
  /** Demo and tests only: a fixed identifier. */
  identifier?: string;
  /** Demo and tests only: a password that needs no change. */
  password?: string;
}

/** A generated start password in three groups of four: 'hk4m-w9re-tz7b' (58 bits). */
export const startPassword = (): string => unmistakable(3);

/** Eight figures that are nobody's yet, by all likelihood; the database refuses one that is taken. */
export const newIdentifier = (): string => String(randomInt(10 ** (IDENTIFIER_DIGITS - 1), 10 ** IDENTIFIER_DIGITS));

/**
 * Issues a login, or a new start password for the login that the person has already: the identifier never changes,
 * and with a re-issue every session ends and every second factor goes, of which the owner is told by e-mail.
 *
 * @returns the identifier and the password, which is kept nowhere in clear
 * @throws when the cooperative or the person does not exist; then nothing is written
 */
export async function issueLogin(order: LoginOrder): Promise<{ identifier: string; password: string }> {
  const password = order.password ?? startPassword();
  const hash = await hashPassword(password, order.peppers);
  const identifier = await actWithin(order.databaseUrl, order.cooperative, async (connection) =>
    write(connection, order, await findPerson(connection, order), hash));
  return { identifier, password };
}

async function findPerson(connection: Connection, { cooperative, personKey }: LoginOrder): Promise<string> {
  const person = await connection.query<{ id: string }>(
    'select id from person where cooperative_id = current_cooperative() and key = $1', [personKey]);
  if (!person.rows[0]) throw new Error(`${cooperative} has no person ${personKey}`);
  return person.rows[0].id;
}

async function write(connection: Connection, order: LoginOrder, personId: string, hash: string): Promise<string> {
  const days = order.password ? null : START_PASSWORD_DAYS;
  const { rows } = await connection.query<{ id: string; identifier: string; again: boolean }>(
    `insert into login (cooperative_id, person_id, identifier, password_hash, start_password_expires_at)
     values (current_cooperative(), $1, $2, $3, now() + make_interval(days => $4))
     on conflict (cooperative_id, person_id) do update set password_hash = excluded.password_hash, password_set_at = now(),
       start_password_expires_at = excluded.start_password_expires_at
     returning id, identifier, (xmax <> 0) as again`,
    [personId, order.identifier ?? newIdentifier(), hash, days]);
  const { id, identifier, again } = rows[0]!;
  await connection.query('delete from session where cooperative_id = current_cooperative() and login_id = $1', [id]);
  const factorsRemoved = await removeFactors(connection, id);
  await connection.query(`select pg_notify($1, '')`, [SESSION_ENDED]);
  await connection.query(
    `insert into audit_event (cooperative_id, action, person_id, details) values (current_cooperative(), 'LOGIN_ISSUED', $1, $2)`,
    [personId, { again, factorsRemoved }]);
  if (again) await connection.query('select enqueue($1, $2)', [SECURITY_MAIL, { kind: 'REISSUED', loginId: id, factorsRemoved }]);
  return identifier;
}

/** Whoever lost the password may have lost the rest too, and identity has been checked on paper. @returns whether there was any */
async function removeFactors(connection: Connection, loginId: string): Promise<boolean> {
  const { rows } = await connection.query<{ removed: boolean }>(
    `with totp as (delete from totp_factor where cooperative_id = current_cooperative() and login_id = $1 returning 1),
       keys as (delete from passkey where cooperative_id = current_cooperative() and login_id = $1 returning 1),
       codes as (delete from recovery_code where cooperative_id = current_cooperative() and login_id = $1 returning 1)
     select exists (select from totp) or exists (select from keys) or exists (select from codes) as removed`, [loginId]);
  return rows[0]!.removed;
}
