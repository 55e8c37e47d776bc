import type { Statement } from '#libs/cooperative';

// Whoever has lost the password is nobody yet: $2 is null.

export interface CredentialRow {
  login_id: string;
  person_id: string;
  password_hash: string;
}

/** The initial credentials of an identifier ($3). */
export const CREDENTIAL: Statement = {
  name: 'recovery-credential',
  text: `select i.login_id, i.person_id, i.password_hash from login l
    join initial_credential i on i.cooperative_id = $1 and i.login_id = l.id
    where l.cooperative_id = $1 and $2::uuid is null and l.identifier = $3`,
};

export interface RecoveryLinkRow {
  login_id: string;
  person_id: string;
  identifier: string;
}

// It holds for an hour, and not beyond the credentials by which it was asked for.
const HOLDS = `r.cooperative_id = $1 and r.token_hash = $3 and r.expires_at > now() and exists (select from initial_credential i
      where i.cooperative_id = $1 and i.login_id = r.login_id and i.issued_at + interval '1 hour' <= r.expires_at)`;

/** Finds a link ($3) that still holds. */
export const FIND_RECOVERY_LINK: Statement = {
  name: 'recovery-find-link',
  text: `select r.login_id, r.person_id, l.identifier from recovery_link r
    join login l on l.cooperative_id = $1 and l.id = r.login_id
    where ${HOLDS} and $2::uuid is null`,
};

/** Where the owner of a login ($3) is told of it: the address on file, and without one that of the activation. */
export const OWNER_MAILBOX: Statement = {
  name: 'recovery-owner-mailbox',
  text: `select coalesce(c.value, i.email) as address from initial_credential i
    left join contact c on c.cooperative_id = $1 and c.person_id = $2 and c.kind = 'EMAIL'
    where i.cooperative_id = $1 and i.person_id = $2 and i.login_id = $3`,
};

/** Takes a link ($3) out of the world; of two who follow it one finds nothing. */
export const TAKE_RECOVERY_LINK: Statement = {
  name: 'recovery-take-link',
  text: `delete from recovery_link r where ${HOLDS} and r.person_id = $2 returning login_id`,
};
