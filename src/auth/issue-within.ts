import type { ScopedTransaction, Statement } from '#libs/cooperative';
import { newIdentifier, START_PASSWORD_DAYS } from './issue-login.js';
import { SESSION_ENDED } from './session-ended.js';

/** A login as it was issued. */
export interface Issued {
  id: string;
  identifier: string;
}

// The hash stands twice instead of 'excluded': the desk's login may write it and not read it.
const ISSUE: Statement = {
  name: 'issue-login',
  text: `insert into login (cooperative_id, person_id, identifier, password_hash, start_password_expires_at)
    select $1, $3::uuid, $4, $5, now() + make_interval(days => $6) where $2::uuid is null
    on conflict (cooperative_id, person_id) do update set password_hash = $5, password_set_at = now(),
      start_password_expires_at = now() + make_interval(days => $6)
    returning id, identifier`,
};

const END_SESSIONS: Statement = {
  name: 'issue-end-sessions',
  text: 'delete from session where cooperative_id = $1 and $2::uuid is null and login_id = $3',
};

/**
 * Issues a login in the transaction of the act that it belongs to, or a new start password for the login that the
 * person has already: the identifier never changes, and with a re-issue every session ends.
 *
 * @param passwordHash of a generated start password
 */
export async function issueWithin(transaction: ScopedTransaction, personId: string, passwordHash: string): Promise<Issued> {
  const [issued] = await transaction.rows<{ id: string; identifier: string }>(ISSUE, [personId, newIdentifier(), passwordHash, START_PASSWORD_DAYS]);
  await transaction.rows(END_SESSIONS, [issued!.id]);
  await transaction.notify(SESSION_ENDED, '');
  return issued!;
}
