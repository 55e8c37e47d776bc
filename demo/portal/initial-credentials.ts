import type { Environment } from '#config/environment';
import { actWithin, termsInForce, type SetUp } from '#libs/cooperative';
import { hashPassword } from '#libs/secrets';
import type { Day } from '../basics/calendar.js';

/** The initial password of every demo resident where that is the way back. */
export const DEMO_INITIAL_PASSWORD = 'pokaz-pierw-otne';

/** Whoever has a password of their own has accepted the terms, as the first sign-in demands it. */
export async function acceptTerms(databaseUrl: string, setUp: SetUp, today: Day): Promise<void> {
  const terms = termsInForce(setUp, today);
  if (!terms) return;
  await actWithin(databaseUrl, setUp.slug, (connection) => connection.query(
    `insert into terms_acceptance (cooperative_id, person_id, version) select cooperative_id, person_id, $1 from login
     where cooperative_id = current_cooperative() and start_password_expires_at is null on conflict do nothing`, [terms.version]));
}

/** Gives the demo's logins initial credentials, where the cooperative's way back is by them; those that stand are left. */
export async function keepInitialCredentials({ workerDatabaseUrl, peppers }: Environment, { slug, recovery }: SetUp): Promise<void> {
  if (recovery !== 'INITIAL_CREDENTIALS') return;
  const hash = await hashPassword(DEMO_INITIAL_PASSWORD, peppers);
  await actWithin(workerDatabaseUrl!, slug, (connection) => connection.query(
    `insert into initial_credential (cooperative_id, login_id, person_id, password_hash, email)
     select l.cooperative_id, l.id, l.person_id, $1, l.identifier || '@poczta.example' from login l
     where l.cooperative_id = current_cooperative() on conflict do nothing`, [hash]));
}
