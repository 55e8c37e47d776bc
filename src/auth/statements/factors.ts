import type { Statement } from '#libs/cooperative';

export interface FactorRow {
  id: string;
  kind: 'TOTP' | 'PASSKEY';
  name: string;
  created_at: Date;
  last_used_at: Date | null;
}

/** The viewer's second factors, oldest first. */
export const FACTORS: Statement = {
  name: 'factors',
  text: `select t.id, 'TOTP' as kind, t.name, t.created_at, t.last_used_at from totp_factor t
      where t.cooperative_id = $1 and t.person_id = $2 and t.confirmed_at is not null
    union all
    select p.id, 'PASSKEY', p.name, p.created_at, p.last_used_at from passkey p where p.cooperative_id = $1 and p.person_id = $2
    order by created_at, id`,
};

/** How many recovery codes the viewer has left. */
export const CODES_LEFT: Statement = {
  name: 'recovery-codes-left',
  text: 'select count(*)::int as count from recovery_code r where r.cooperative_id = $1 and r.person_id = $2',
};
