import type { ProgramScope } from '#libs/access';
import type { Statement } from '#libs/cooperative';

// Tokens are nobody's of the residents: the person is always null, and is named because every statement takes it.
const OURS = 't.cooperative_id = $1 and $2::uuid is null';

/** Notes the use of a token that holds. $3 its hash, $4 the host. */
export const USE: Statement = {
  name: 'token-use',
  text: `update api_token t set last_used_at = now()
    where ${OURS} and t.token_hash = $3 and t.host = $4 and t.revoked_at is null and t.expires_at > now()
    returning t.id, t.scopes`,
};

/** $3 id, $4 hash, $5 name, $6 hint, $7 host, $8 scopes, $9 days. */
export const MAKE: Statement = {
  name: 'token-make',
  text: `insert into api_token (cooperative_id, id, token_hash, name, hint, host, scopes, expires_at)
    select $1, $3, $4, $5, $6, $7, $8::text[], now() + make_interval(days => $9) where $2::uuid is null`,
};

export interface TokenRow {
  id: string;
  name: string;
  hint: string;
  scopes: ProgramScope[];
  created_by: string;
  created_at: Date;
  expires_at: Date;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

/** A cooperative's tokens, the newest first; those that ended more than a year ago are left out, and no more than a hundred are shown. */
export const TOKENS: Statement = {
  name: 'tokens',
  text: `select t.id, t.name, t.hint, t.scopes, m.name as created_by, t.created_at, t.expires_at, t.last_used_at, t.revoked_at
    from api_token t join staff_member m on m.cooperative_id = $1 and m.id = t.created_by
    where ${OURS} and coalesce(t.revoked_at, t.expires_at) > now() - interval '1 year'
    order by t.created_at desc, t.id desc limit 100`,
};

/** How many hold now. */
export const TOKENS_IN_USE: Statement = {
  name: 'tokens-in-use',
  text: `select count(*)::int as count from api_token t where ${OURS} and t.revoked_at is null and t.expires_at > now()`,
};

/** $3 token. Nothing where there is none to revoke. */
export const REVOKE: Statement = {
  name: 'token-revoke',
  text: `update api_token t set revoked_at = now() where ${OURS} and t.id = $3 and t.revoked_at is null returning t.id`,
};
