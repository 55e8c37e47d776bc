import type { Statement } from '#libs/cooperative';

/** Hashes of the recovery codes that are left to somebody ($3). */
export const RECOVERY_CODES: Statement = {
  name: 'staff-recovery-codes',
  text: 'select code_hash from staff_recovery_code where cooperative_id = $1 and $2::uuid is null and staff_id = $3',
};

/** Takes a code ($4) for good; of two who try it at once one finds no row. */
export const USE_RECOVERY_CODE: Statement = {
  name: 'staff-use-recovery-code',
  text: 'delete from staff_recovery_code where cooperative_id = $1 and $2::uuid is null and staff_id = $3 and code_hash = $4 returning 1 as used',
};

export const DROP_RECOVERY_CODES: Statement = {
  name: 'staff-drop-recovery-codes',
  text: 'delete from staff_recovery_code where cooperative_id = $1 and $2::uuid is null and staff_id = $3',
};

export const ADD_RECOVERY_CODES: Statement = {
  name: 'staff-add-recovery-codes',
  text: `insert into staff_recovery_code (cooperative_id, staff_id, code_hash)
    select $1, $3, hash from unnest($4::text[]) hash where $2::uuid is null`,
};

export interface LinkRow {
  staff_id: string;
  confirmed: boolean;
}

export type LinkPurpose = 'INVITATION' | 'RESET';

/** Takes a link ($3 its hash, $4 its purpose) out of the world, where it still holds; of two who follow it one finds nothing. */
export const TAKE_LINK: Statement = {
  name: 'staff-take-link',
  text: `with taken as (
      delete from staff_link where cooperative_id = $1 and $2::uuid is null and token_hash = $3 and purpose = $4 and expires_at > now()
      returning staff_id)
    select m.id as staff_id, m.totp_confirmed_at is not null as confirmed from taken t
    join staff_member m on m.cooperative_id = $1 and m.id = t.staff_id and m.removed_at is null`,
};

/** Puts a link in the place of the one of the same purpose that went before. $3 staff, $4 hash, $5 purpose, $6 hours. */
export const PUT_LINK: Statement = {
  name: 'staff-put-link',
  text: `insert into staff_link (cooperative_id, staff_id, token_hash, purpose, expires_at)
    select $1, $3, $4, $5, now() + make_interval(hours => $6) where $2::uuid is null
    on conflict (cooperative_id, staff_id, purpose) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
};
