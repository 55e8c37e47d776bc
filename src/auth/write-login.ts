import type { Statement } from '#libs/cooperative';
import { SECURITY_MAIL } from './security-mail/security-mail-task.js';
import { SESSION_ENDED } from './session-ended.js';

/** Which kind of identity document a clerk was shown; never its number. */
export const IDENTITY_DOCUMENTS = ['ID_CARD', 'PASSPORT', 'DRIVING_LICENCE', 'RESIDENCE_CARD', 'OTHER_WITH_PHOTO'] as const;
export type IdentityDocument = (typeof IDENTITY_DOCUMENTS)[number];

/** How many days a start password holds. */
export const START_PASSWORD_DAYS = 30;

/** Runs a statement in the caller's transaction, with the cooperative as $1, nobody as $2 and values from $3. */
export type Ask = (statement: Statement, values: unknown[]) => Promise<Record<string, unknown>[]>;

/** What is written of an issue. */
export interface LoginToWrite {
  personId: string;
  passwordHash: string;
  /** For whom has no login yet; whoever has one keeps theirs. */
  newIdentifier: () => string;
  /** Null for a password that needs no change (demo and tests). */
  expiresInDays: number | null;
  /** Who of the office issues it; null for a command. */
  staffId: string | null;
  document: IdentityDocument | null;
  /** IP address of the clerk; null where it was no browser. */
  address: string | null;
  /** Set where a whole building is issued its logins. */
  batchId: string | null;
}

/** What an issue has come to. */
export interface WrittenLogin {
  id: string;
  identifier: string;
  /** True where the person had a login: its password is void and its sessions are over. */
  reissued: boolean;
  expiresAt: Date | null;
}

const RETURNING = 'returning id, identifier, start_password_expires_at';

// Whatever stands in the way, the person's login or another's identifier, is found out by what the next one does.
const MAKE: Statement = {
  name: 'make-login',
  text: `insert into login (cooperative_id, person_id, identifier, password_hash, start_password_expires_at, issued_by, issue_document)
    select $1, $3, $4, $5, now() + make_interval(days => $6), $7, $8 where $2::uuid is null on conflict do nothing ${RETURNING}`,
};
const RENEW: Statement = {
  name: 'renew-login',
  text: `update login set password_hash = $4, password_set_at = now(), start_password_expires_at = now() + make_interval(days => $5),
      issued_at = now(), issued_by = $6, issue_document = $7
    where cooperative_id = $1 and $2::uuid is null and person_id = $3 ${RETURNING}`,
};
const END_SESSIONS: Statement = {
  name: 'end-sessions-of-login',
  text: 'delete from session where cooperative_id = $1 and $2::uuid is null and login_id = $3',
};
// Whoever lost the password may have lost the rest too, and identity has been checked at the counter.
const REMOVE_FACTORS: Statement = {
  name: 'remove-factors-of-login',
  text: `with totp as (delete from totp_factor where cooperative_id = $1 and $2::uuid is null and login_id = $3 returning 1),
      keys as (delete from passkey where cooperative_id = $1 and login_id = $3 returning 1),
      codes as (delete from recovery_code where cooperative_id = $1 and login_id = $3 returning 1)
    select exists (select from totp) or exists (select from keys) or exists (select from codes) as removed`,
};
// The way back by initial credentials leads from the letter that was issued last, and links asked for by an older one are void.
const REPLACE_CREDENTIAL: Statement = {
  name: 'replace-initial-credential',
  text: `update initial_credential set password_hash = $4, issued_at = now() where cooperative_id = $1 and $2::uuid is null and login_id = $3`,
};
const TELL_OWNER: Statement = {
  name: 'tell-reissued',
  text: `select enqueue('${SECURITY_MAIL}', $3) where $1::uuid is not null and $2::uuid is null`,
};
const TELL_ENDED: Statement = {
  name: 'tell-sessions-ended',
  text: `select pg_notify('${SESSION_ENDED}', '') where $1::uuid is not null and $2::uuid is null`,
};
const RECORD: Statement = {
  name: 'record-issue',
  text: `insert into audit_event (cooperative_id, action, person_id, staff_id, address, details)
    select $1, 'LOGIN_ISSUED', $3, coalesce($4, current_staff()), $5, $6 where $2::uuid is null`,
};

const MOST_TRIES = 20;

/**
 * The one way by which a login comes into being or gets a new start password, for the desk, for a whole building, for
 * the command line and the demo alike: the identifier never changes, and with a re-issue every session ends, every second
 * factor goes and the initial password is the new one, of which the owner is told by e-mail.
 *
 * @throws where no free identifier is found
 */
export async function writeLogin(ask: Ask, order: LoginToWrite): Promise<WrittenLogin> {
  const { personId, passwordHash, expiresInDays, staffId, document, address, batchId } = order;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const [made] = await ask(MAKE, [personId, order.newIdentifier(), passwordHash, expiresInDays, staffId, document]);
    const [renewed] = made ? [] : await ask(RENEW, [personId, passwordHash, expiresInDays, staffId, document]);
    const login = made ?? renewed;
    if (!login) continue;
    const factorsRemoved = renewed ? await voidWhatWas(ask, String(renewed['id']), passwordHash) : false;
    const details = { reissue: renewed !== undefined, factorsRemoved, ...(document && { document }), ...(batchId && { batch: batchId }) };
    await ask(RECORD, [personId, staffId, address, JSON.stringify(details)]);
    return { id: String(login['id']), identifier: String(login['identifier']), reissued: renewed !== undefined, expiresAt: login['start_password_expires_at'] as Date | null };
  }
  throw new Error('no free identifier was found');
}

/** With a new start password what was before is over, of which the owner is told. @returns whether there was a second factor */
async function voidWhatWas(ask: Ask, loginId: string, passwordHash: string): Promise<boolean> {
  await endSessions(ask, loginId);
  await ask(REPLACE_CREDENTIAL, [loginId, passwordHash]);
  const [factors] = await ask(REMOVE_FACTORS, [loginId]);
  const factorsRemoved = factors!['removed'] === true;
  await ask(TELL_OWNER, [JSON.stringify({ kind: 'REISSUED', loginId, factorsRemoved })]);
  return factorsRemoved;
}

/** Ends every session of a login, and tells every process. */
export async function endSessions(ask: Ask, loginId: string): Promise<void> {
  await ask(END_SESSIONS, [loginId]);
  await ask(TELL_ENDED, []);
}
