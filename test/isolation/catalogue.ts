import { asRole, type TestDatabase } from '../support/index.js';

/** Tables of the platform itself: they belong to no cooperative, and every grant on them is explicit. */
const PLATFORM_TABLES = [
  'cooperative', 'cooperative_domain', 'cooperative_usage', 'platform_announcement', 'platform_setting', 'rate_limit', 'schema_migration',
];

/** Tables that everybody of a cooperative may read: they tell nothing of a resident. */
const COMMON_TABLES = ['cooperative_settings', 'district', 'building', 'feed_batch'];

/** What must be readable before it is known who of the staff asks: their own sign-in and their programs' tokens, and the public settings. */
const BEFORE_STAFF = ['cooperative_settings', 'api_token', 'staff_member', 'staff_session', 'staff_link', 'staff_recovery_code'];

/** The job queue belongs to its library; who may touch it is asked on its own below. */
const QUEUE = 'graphile_worker';
/** Functions that run with their owner's rights, each with the reason. */
const WITH_OWNERS_RIGHTS = ['enqueue', 'enqueue_in_turn']; // reads nothing, writes a job of the transaction's own cooperative: test/api/documents.e2e.ts

const OURS = `n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' and n.nspname <> '${QUEUE}'
  and not exists (select from pg_depend x where x.objid = o.oid and x.deptype = 'e')`;
const TENANT_TABLES = `select o.oid, o.relname, o.relrowsecurity, o.relforcerowsecurity from pg_class o join pg_namespace n on n.oid = o.relnamespace
  where o.relkind in ('r', 'p') and ${OURS} and o.relname <> all ($1)`;

/** What each question finds is a hole in the second wall; every one of them answers nothing on a sound database. */
const QUESTIONS: Record<string, string> = {
  'has no cooperative_id': `select t.relname as object from (${TENANT_TABLES}) t
    where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'cooperative_id' and a.attnotnull)`,
  'does not force row-level security': `select t.relname as object from (${TENANT_TABLES}) t
    where not (t.relrowsecurity and t.relforcerowsecurity)`,
  "lacks the cooperative's wall": `select t.relname as object from (${TENANT_TABLES}) t where not exists (
    select from pg_policy p where p.polrelid = t.oid and p.polname = 'cooperative_wall' and p.polcmd = '*'
      and pg_get_expr(p.polqual, p.polrelid) = '(cooperative_id = current_cooperative())'
      and pg_get_expr(p.polwithcheck, p.polrelid) = '(cooperative_id = current_cooperative())')`,
  "lacks the resident's wall": `select t.relname as object from (${TENANT_TABLES}) t
    where t.relname <> all ($2) and not exists (select from pg_policy p where p.polrelid = t.oid
      and p.polname = 'resident_wall' and not p.polpermissive and p.polcmd = '*')`,
  "lacks the staff's wall": `select t.relname as object from (${TENANT_TABLES}) t
    where t.relname <> all ('{${BEFORE_STAFF.join()}}') and has_any_column_privilege('domownik_desk', t.oid, 'SELECT')
      and not exists (select from pg_policy p where p.polrelid = t.oid and p.polname in ('staff_wall', 'staff_reads') and not p.polpermissive
        and p.polroles = array[(select oid from pg_roles where rolname = 'domownik_desk')] and p.polcmd in ('*', 'r'))`,
  'lets the office read what opens an account': `select t.relname || '.' || a.attname as object
    from (${TENANT_TABLES}) t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    where t.relname not like 'staff\\_%' and t.relname <> 'api_token' and (a.attname in ('password_hash', 'token_hash') or t.relname = 'outgoing_mail' and a.attname = 'content')
      and has_column_privilege('domownik_desk', t.oid, a.attnum, 'SELECT')`,
  'does not read the setting of the transaction': `select p.proname as object from pg_proc p
    where p.proname in ('current_cooperative', 'current_person', 'current_staff', 'current_program') and pg_get_functiondef(p.oid) not like
      '%NULLIF(current_setting(''domownik.' || replace(p.proname, 'current_', '') || '_id''::text, true), ''''::text))::uuid%'`,
  'has another permissive policy, which would open the wall': `select t.relname || '.' || p.polname as object
    from (${TENANT_TABLES}) t join pg_policy p on p.polrelid = t.oid where p.polpermissive and p.polname <> 'cooperative_wall'`,
  'is a key or reference without the cooperative': `select t.relname || '.' || c.conname as object
    from (${TENANT_TABLES}) t join pg_constraint c on c.conrelid = t.oid
    where c.contype in ('p', 'u', 'f') and not exists (select from pg_attribute a
      where a.attrelid = t.oid and a.attname = 'cooperative_id' and a.attnum = any (c.conkey))`,
  'is a reference that nothing checks, neither row by row nor in sets': `select t.relname || '.' || c.conname as object
    from (${TENANT_TABLES}) t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f' and not c.conenforced
    where 4 <> (select count(*) from pg_trigger g join pg_proc p on p.oid = g.tgfoid
      cross join lateral (select convert_from(substring(g.tgargs from 1 for greatest(0, position('\\x00'::bytea in g.tgargs) - 1)), 'UTF8') as other) x
      where g.tgenabled = 'O' and (g.tgrelid = c.conrelid and p.proname = 'parent_is_there' and x.other = c.confrelid::regclass::text
        or g.tgrelid = c.confrelid and p.proname = 'children_are_gone' and x.other = c.conrelid::regclass::text))`,
  'is a unique index without the cooperative': `select t.relname || '.' || i.indexrelid::regclass as object
    from (${TENANT_TABLES}) t join pg_index i on i.indrelid = t.oid
    where i.indisunique and not exists (select from pg_attribute a
      where a.attrelid = t.oid and a.attname = 'cooperative_id' and a.attnum = any (i.indkey))`,
  'belongs to a role that people or programs log in as': `select o.relname as object from pg_class o join pg_namespace n on n.oid = o.relnamespace
    where ${OURS} and pg_get_userbyid(o.relowner) in ('domownik_app', 'domownik_worker', 'domownik_operator', 'domownik_desk')`,
  'is a role that no policy binds': `select rolname as object from pg_roles where rolname like 'domownik\\_%'
    and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
  'is a role within another': `select m.rolname as object from pg_auth_members a join pg_roles m on m.oid = a.member where m.rolname like 'domownik\\_%'`,
  'is a view that asks with its owner’s rights': `select o.relname as object from pg_class o join pg_namespace n on n.oid = o.relnamespace
    where ${OURS} and (o.relkind = 'm' or o.relkind = 'v' and not coalesce(o.reloptions @> '{security_invoker=true}', false))`,
  'is a function that runs with its owner’s rights': `select o.proname as object from pg_proc o join pg_namespace n on n.oid = o.pronamespace
    where ${OURS} and o.prosecdef and o.proname <> all ('{${WITH_OWNERS_RIGHTS.join()}}')`,
  'opens the job queue to others than the worker': `select r as object from unnest(array['domownik_app', 'domownik_operator', 'domownik_desk', 'public']) r
    where has_schema_privilege(r, '${QUEUE}', 'USAGE')`,
  'may be changed by everybody': `select o.relname as object from pg_class o join pg_namespace n on n.oid = o.relnamespace,
    aclexplode(o.relacl) x where ${OURS} and x.grantee = 0`,
  'lets the trail be rewritten': `select r || ' ' || p as object from unnest(array['domownik_app', 'domownik_worker', 'domownik_operator', 'domownik_desk']) r,
    unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) p where has_table_privilege(r, 'audit_event', p)`,
  'lets the operator read residents': `select t.relname as object from (${TENANT_TABLES}) t
    where t.relname <> 'cooperative_settings' and has_any_column_privilege('domownik_operator', t.oid, 'SELECT')`,
};

/** Every unprotected object of the database, in words; empty on a sound one. */
export async function holes(database: TestDatabase): Promise<string[]> {
  const found: string[] = [];
  for (const [reason, sql] of Object.entries(QUESTIONS)) {
    const values = [PLATFORM_TABLES, COMMON_TABLES].slice(0, sql.includes('$2') ? 2 : sql.includes('$1') ? 1 : 0);
    const rows = await asRole<{ object: string }>(database, 'admin', sql, { values });
    found.push(...rows.map(({ object }) => `${object} ${reason}`));
  }
  return found;
}

/** The tables that carry rows of cooperatives. */
export async function tenantTables(database: TestDatabase): Promise<string[]> {
  const rows = await asRole<{ relname: string }>(database, 'admin', `select relname from (${TENANT_TABLES}) t order by relname`, { values: [PLATFORM_TABLES] });
  return rows.map(({ relname }) => relname);
}
