import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, revert } from '../../src/migrate.js';
import { asRole, testDatabase, type Role, type TestDatabase } from './index.js';

const UNPRIVILEGED: Role[] = ['app', 'worker', 'operator', 'owner', 'desk'];
const NO_RIGHT = { code: '42501' };

const OBJECTS = `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relname !~ '^(schema_migration|PK_)'
  union all select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
  union all select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
  order by 1`;

describe('the database', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database.drop());

  it.each(UNPRIVILEGED)('gives %s no power over the server', async (role) => {
    const [row] = await asRole(database, role, `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication
      from pg_roles where rolname = current_user`);
    expect(Object.values(row!)).toEqual([false, false, false, false, false]);
    await expect(asRole(database, role, 'create role other')).rejects.toMatchObject(NO_RIGHT);
  });

  it.each<Role>(['app', 'worker', 'operator', 'desk'])('lets %s make temporary tables and no others', async (role) => {
    await asRole(database, role, 'create temporary table staging (a int)');
    await expect(asRole(database, role, 'create table public.planted (a int)')).rejects.toMatchObject(NO_RIGHT);
    await expect(asRole(database, role, 'create schema planted')).rejects.toMatchObject(NO_RIGHT);
  });

  it('lets nobody in but the five', async () => {
    const rows = await asRole<{ grantee: string }>(database, 'admin', `select distinct grantee::regrole::text as grantee
      from pg_database, aclexplode(datacl) where datname = current_database() order by 1`);
    expect(rows.map(({ grantee }) => grantee)).toEqual(['domownik_app', 'domownik_desk', 'domownik_operator', 'domownik_owner', 'domownik_worker']);
  });

  it('sorts as Polish does', async () => {
    const [row] = await asRole<{ sorted: string }>(database, 'app',
      `select string_agg(word, ' ' order by word) as sorted from unnest(array['zebra', 'łan', 'lato', 'ćma', 'czas']) word`);
    expect(row!.sorted).toBe('czas ćma lato łan zebra');
  });
});

describe('the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database.drop());

  it('can all be taken back, leaving nothing, and run again to the same', async () => {
    const url = database.urlOf('owner');
    const before = await asRole(database, 'owner', OBJECTS);
    expect(before.length).toBeGreaterThan(50);
    let taken = 0;
    while (await revert(url)) taken += 1;
    expect(await asRole(database, 'owner', OBJECTS)).toEqual([]);
    expect(await Promise.all([migrate(url), migrate(url)]).then((ran) => ran.flat())).toHaveLength(taken);
    expect(await asRole(database, 'owner', OBJECTS)).toEqual(before);
  });
});
