import { actWithin, type Connection } from '#libs/cooperative';
import { hashPassword, type Peppers } from '#libs/secrets';
import { newIdentifier, startPassword } from './start-password.js';
import { START_PASSWORD_DAYS, writeLogin, type Ask } from './write-login.js';

/** Whom to issue a login to, and where. */
export interface LoginOrder {
  /** Connection of the worker's role. */
  databaseUrl: string;
  peppers: Peppers;
  /** The cooperative's slug. */
  cooperative: string;
  /** The person's key in the accounting program. */
  personKey: string;
  /** A fixed identifier in place of a random one. */
  identifier?: string;
  /** A password that needs no change in place of a start password. */
  password?: string;
}

/**
 * Issues a login for the demo and for tests, which know the identifier or the password beforehand, by the way that all
 * issues take. Nobody is told by e-mail.
 *
 * @returns the identifier and the password, which is kept nowhere in clear
 * @throws when the cooperative or the person does not exist; then nothing is written
 */
export async function issueLogin(order: LoginOrder): Promise<{ identifier: string; password: string }> {
  const password = order.password ?? startPassword();
  const passwordHash = await hashPassword(password, order.peppers);
  const { identifier } = await actWithin(order.databaseUrl, order.cooperative, async (connection) => {
    const personId = await findPerson(connection, order);
    return writeLogin(await askOver(connection), {
      personId, passwordHash, newIdentifier: () => order.identifier ?? newIdentifier(),
      expiresInDays: order.password === undefined ? START_PASSWORD_DAYS : null,
      staffId: null, document: null, address: null, batchId: null,
    });
  });
  return { identifier, password };
}

async function findPerson(connection: Connection, { cooperative, personKey }: LoginOrder): Promise<string> {
  const person = await connection.query<{ id: string }>(
    'select id from person where cooperative_id = current_cooperative() and key = $1', [personKey]);
  if (!person.rows[0]) throw new Error(`${cooperative} has no person ${personKey}`);
  return person.rows[0].id;
}

async function askOver(connection: Connection): Promise<Ask> {
  const { rows } = await connection.query<{ id: string }>('select current_cooperative() as id');
  const cooperativeId = rows[0]!.id;
  return async (statement, values) =>
    (await connection.query<Record<string, unknown>>({ ...statement, values: [cooperativeId, null, ...values] })).rows;
}
