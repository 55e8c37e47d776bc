import type { Statement } from '#libs/cooperative';

/** Holds the viewer's login until the transaction ends, so that changes of its factors come one after the other. */
export const LOCK_LOGIN: Statement = {
  name: 'lock-login',
  text: 'select l.id from login l where l.cooperative_id = $1 and l.person_id = $2 for update',
};

/** Removes a factor of the viewer's ($3); answers its kind. */
export const REMOVE: Statement = {
  name: 'remove-factor',
  text: `with totp as (delete from totp_factor where cooperative_id = $1 and person_id = $2 and id = $3 returning 'TOTP' as kind),
      key as (delete from passkey where cooperative_id = $1 and person_id = $2 and id = $3 returning 'PASSKEY' as kind)
    select kind from totp union all select kind from key`,
};

/** Begins with a one-time code application, in the place of one that was never confirmed: id, login, name, secret. */
export const START_TOTP: Statement = {
  name: 'start-totp',
  text: `insert into totp_factor as t (cooperative_id, person_id, id, login_id, name, secret) values ($1, $2, $3, $4, $5, $6)
    on conflict (cooperative_id, login_id) do update set id = excluded.id, name = excluded.name, secret = excluded.secret, created_at = now(), last_step = null
    where t.confirmed_at is null returning t.id`,
};

export interface TotpRow {
  id: string;
  secret: Buffer;
  last_step: number | null;
}

/** The application that waits to be confirmed; for a quarter of an hour. */
export const STARTED_TOTP: Statement = {
  name: 'started-totp',
  text: `select id, secret, last_step::int as last_step from totp_factor where cooperative_id = $1 and person_id = $2
    and confirmed_at is null and created_at > now() - interval '15 minutes'`,
};

export const CONFIRMED_TOTP: Statement = {
  name: 'confirmed-totp',
  text: `select id, secret, last_step::int as last_step from totp_factor where cooperative_id = $1 and person_id = $2
    and confirmed_at is not null`,
};

/** Uses up a step ($4) of an application ($3), which no later call can use; answers nothing where one was faster. */
export const USE_STEP: Statement = {
  name: 'use-totp-step',
  text: `update totp_factor set last_step = $4, last_used_at = now(), confirmed_at = coalesce(confirmed_at, now())
    where cooperative_id = $1 and person_id = $2 and id = $3 and (last_step is null or last_step < $4) returning id`,
};

/** Keeps the same secret, sealed anew. */
export const RESEAL: Statement = {
  name: 'reseal-totp',
  text: 'update totp_factor set secret = $4 where cooperative_id = $1 and person_id = $2 and id = $3',
};

export const RECOVERY_HASHES: Statement = {
  name: 'recovery-hashes',
  text: 'select hash from recovery_code where cooperative_id = $1 and person_id = $2 order by hash',
};

/** Uses up a recovery code; answers nothing where it was used already. */
export const USE_RECOVERY: Statement = {
  name: 'use-recovery-code',
  text: 'delete from recovery_code where cooperative_id = $1 and person_id = $2 and hash = $3 returning hash',
};

export const DROP_RECOVERY: Statement = {
  name: 'drop-recovery-codes',
  text: 'delete from recovery_code where cooperative_id = $1 and person_id = $2',
};

/** Keeps hashes ($4) of a login's ($3) codes. */
export const KEEP_RECOVERY: Statement = {
  name: 'keep-recovery-codes',
  text: 'insert into recovery_code (cooperative_id, person_id, login_id, hash) select $1, $2, $3, unnest($4::text[])',
};
