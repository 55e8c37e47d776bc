import type { Statement } from '#libs/cooperative';

/** Drops what nobody answered in time, and asks anew: hash, purpose, session's hash, seconds. */
export const ASK: Statement = {
  name: 'ask-challenge',
  text: `with late as (delete from webauthn_challenge where cooperative_id = $1 and expires_at < now())
    insert into webauthn_challenge (cooperative_id, person_id, challenge_hash, purpose, session_hash, expires_at)
    values ($1, $2, $3, $4, $5, now() + make_interval(secs => $6))`,
};

/** Takes a challenge back, once: hash, purpose, session's hash. */
export const TAKE: Statement = {
  name: 'take-challenge',
  text: `delete from webauthn_challenge where cooperative_id = $1 and person_id is not distinct from $2 and challenge_hash = $3
    and purpose = $4 and session_hash is not distinct from $5 and expires_at > now() returning challenge_hash`,
};

export interface PasskeyRow {
  id: string;
  login_id: string;
  person_id: string;
  credential_id: Buffer;
  public_key: Buffer;
  sign_count: number;
  transports: string[];
}

const COLUMNS = 'id, login_id, person_id, credential_id, public_key, sign_count::float8 as sign_count, transports';

/** The viewer's passkeys. */
export const PASSKEYS: Statement = {
  name: 'passkeys',
  text: `select ${COLUMNS} from passkey where cooperative_id = $1 and person_id = $2 order by created_at`,
};

/** The passkey of a credential ($3): the viewer's, or before sign-in anybody's of the cooperative. */
export const BY_CREDENTIAL: Statement = {
  name: 'passkey-by-credential',
  text: `select ${COLUMNS} from passkey where cooperative_id = $1 and ($2::uuid is null or person_id = $2) and credential_id = $3`,
};

/** Keeps a passkey: login, name, credential, public key, count, transports; answers nothing for a credential that is there. */
export const KEEP: Statement = {
  name: 'keep-passkey',
  text: `insert into passkey (cooperative_id, person_id, login_id, name, credential_id, public_key, sign_count, transports)
    values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (cooperative_id, credential_id) do nothing returning id`,
};

/** Moves the count on ($4 to $5): two answers of one count can't both be taken, unless the authenticator counts nothing. */
export const COUNT: Statement = {
  name: 'count-passkey',
  text: `update passkey set sign_count = $5, last_used_at = now()
    where cooperative_id = $1 and person_id = $2 and id = $3 and sign_count = $4 and ($5 = 0 or sign_count < $5) returning id`,
};
