import type { Statement } from '#libs/cooperative';

/** Drops what nobody answered in time, and asks anew: staff, hash, purpose, session's hash, seconds. */
export const ASK: Statement = {
  name: 'staff-ask-challenge',
  text: `with late as (delete from staff_challenge where cooperative_id = $1 and expires_at < now())
    insert into staff_challenge (cooperative_id, staff_id, challenge_hash, purpose, session_hash, expires_at)
    select $1, $3, $4, $5, $6, now() + make_interval(secs => $7) where $2::uuid is null`,
};

/** Takes a challenge back, once: staff, hash, purpose, session's hash. */
export const TAKE: Statement = {
  name: 'staff-take-challenge',
  text: `delete from staff_challenge where cooperative_id = $1 and $2::uuid is null and staff_id = $3 and challenge_hash = $4
    and purpose = $5 and session_hash = $6 and expires_at > now() returning challenge_hash`,
};

export interface StaffPasskeyRow {
  id: string;
  name: string;
  credential_id: Buffer;
  public_key: Buffer;
  sign_count: number;
  transports: string[];
  created_at: Date;
  last_used_at: Date | null;
}

/** Somebody's passkeys ($3), oldest first. */
export const PASSKEYS: Statement = {
  name: 'staff-passkeys',
  text: `select id, name, credential_id, public_key, sign_count::float8 as sign_count, transports, created_at, last_used_at
    from staff_passkey where cooperative_id = $1 and $2::uuid is null and staff_id = $3 order by created_at, id`,
};

/** Keeps a passkey: staff, name, credential, public key, count, transports; answers nothing for a credential that is there. */
export const KEEP: Statement = {
  name: 'staff-keep-passkey',
  text: `insert into staff_passkey (cooperative_id, staff_id, name, credential_id, public_key, sign_count, transports)
    select $1, $3, $4, $5, $6, $7, $8 where $2::uuid is null on conflict (cooperative_id, credential_id) do nothing returning id`,
};

/** Moves the count on ($5 to $6): two answers of one count can't both be taken, unless the authenticator counts nothing. */
export const COUNT: Statement = {
  name: 'staff-count-passkey',
  text: `update staff_passkey set sign_count = $6, last_used_at = now()
    where cooperative_id = $1 and $2::uuid is null and staff_id = $3 and id = $4 and sign_count = $5 and ($6 = 0 or sign_count < $6) returning id`,
};

/** Removes a passkey: staff, id. */
export const REMOVE: Statement = {
  name: 'staff-remove-passkey',
  text: 'delete from staff_passkey where cooperative_id = $1 and $2::uuid is null and staff_id = $3 and id = $4 returning id',
};

/** How many recovery codes somebody ($3) has left. */
export const CODES_LEFT: Statement = {
  name: 'staff-codes-left',
  text: 'select count(*)::int as count from staff_recovery_code where cooperative_id = $1 and $2::uuid is null and staff_id = $3',
};

export interface StaffSessionRow {
  id: string;
  device: string;
  hash: string;
  created_at: Date;
  last_seen_at: Date;
}

/** Where somebody ($3) is signed in to the desk, newest first. */
export const SESSIONS: Statement = {
  name: 'staff-sessions',
  text: `select id, device, encode(token_hash, 'hex') as hash, created_at, last_seen_at from staff_session
    where cooperative_id = $1 and $2::uuid is null and staff_id = $3 and stage = 'FULL' and expires_at > now() order by last_seen_at desc, id`,
};

/** Ends one session of somebody's own: staff, id. */
export const END_SESSION: Statement = {
  name: 'staff-end-session',
  text: 'delete from staff_session where cooperative_id = $1 and $2::uuid is null and staff_id = $3 and id = $4 returning id',
};
