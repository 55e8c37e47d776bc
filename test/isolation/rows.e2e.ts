import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asRole, loginOf, testDatabase, type TestDatabase } from '../support/index.js';
import { tenantTables } from './catalogue.js';

interface Who {
  cooperativeId: string;
  personId: string;
}

const whoIs = async (database: TestDatabase, slug: string, n = 0): Promise<Who> => {
  const [row] = await asRole<Who>(database, 'admin',
    `select l.cooperative_id as "cooperativeId", l.person_id as "personId" from login l join cooperative c on c.id = l.cooperative_id
     where c.slug = $1 and l.identifier = $2`, { values: [slug, loginOf(slug, 'resident', n).identifier] });
  return row!;
};

/** Nothing, where the role may write a table and not read it. */
function noRight(error: Error & { code?: string }): [{ n: string }] {
  if (error.code !== '42501') throw error;
  return [{ n: '0' }];
}

/** How many rows of each table somebody's connection sees; tables that the role may not read at all count 0. */
async function visible(database: TestDatabase, tables: string[], role: 'app' | 'worker', who: Partial<Who>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await asRole<{ n: string }>(database, role, `select count(cooperative_id)::text as n from ${table}`, who).catch(noRight);
    counts[table] = Number(row!.n);
  }
  return counts;
}

describe('rows', () => {
  let database: TestDatabase;
  let tables: string[];
  beforeAll(async () => {
    database = await testDatabase();
    tables = await tenantTables(database);
  });
  afterAll(() => database.drop());

  it('are not there for a connection that names no cooperative', async () => {
    const nothing = Object.fromEntries(tables.map((table) => [table, 0]));
    expect(await visible(database, tables, 'app', {})).toEqual(nothing);
    expect(await visible(database, tables, 'worker', {})).toEqual(nothing);
  });

  it('of a resident are theirs alone, in every table, and are there', async () => {
    const [one, other] = [await whoIs(database, 'hutnik', 0), await whoIs(database, 'hutnik', 1)];
    const mine = await visible(database, tables, 'app', one);
    expect(mine).toMatchObject({ person: 1, login: 1, cooperative_settings: 1 });
    for (const table of ['account_month', 'ledger_entry', 'document', 'charge_line', 'virtual_account', 'premises']) {
      expect(`${table} ${mine[table]! > 0}`).toBe(`${table} true`);
    }
    const stolen = await asRole<{ n: string }>(database, 'app',
      `select count(*)::text as n from account_month where account_id in (select account_id from account_holder where person_id = $1)`,
      { ...one, values: [other.personId] });
    expect(stolen[0]!.n).toBe('0');
    expect(await asRole(database, 'app', 'select from person where id = $1', { ...one, values: [other.personId] })).toEqual([]);
  });

  it('hold no entry of an account that the resident does not hold', async () => {
    const who = await whoIs(database, 'hutnik', 0);
    const held = await asRole<{ account_id: string }>(database, 'admin',
      'select account_id from account_holder where person_id = $1', { values: [who.personId] });
    const seen = await asRole<{ account_id: string }>(database, 'app', 'select distinct account_id from ledger_entry', who);
    expect(seen.length).toBeGreaterThan(0);
    expect(held.map((row) => row.account_id)).toEqual(expect.arrayContaining(seen.map((row) => row.account_id)));
  });

  it('of one cooperative are invisible with a person of it named under another', async () => {
    const [hutnik, zlm] = [await whoIs(database, 'hutnik'), await whoIs(database, 'zlm')];
    const seen = await visible(database, tables, 'app', { cooperativeId: zlm.cooperativeId, personId: hutnik.personId });
    const common = ['cooperative_settings', 'district', 'building', 'feed_batch', 'audit_event'];
    expect(Object.entries(seen).filter(([table, n]) => n > 0 && !common.includes(table))).toEqual([]);
  });

  it("can't be written across the wall, nor linked across it", async () => {
    const [hutnik, zlm] = [await whoIs(database, 'hutnik'), await whoIs(database, 'zlm')];
    const insert = (cooperativeId: string) => asRole(database, 'worker',
      `insert into contact (cooperative_id, person_id, kind, value) values ($1, $2, 'FAX', '1')`,
      { cooperativeId: hutnik.cooperativeId, values: [cooperativeId, zlm.personId] });
    await expect(insert(zlm.cooperativeId)).rejects.toMatchObject({ code: '42501' });
    await expect(insert(hutnik.cooperativeId)).rejects.toMatchObject({ code: '23503' });
    expect(await asRole(database, 'admin', `select from contact where kind = 'FAX' and value = '1'`)).toEqual([]);
  });

  it('of the books are for the web to read only, and the trail is append-only', async () => {
    const who = await whoIs(database, 'hutnik');
    for (const sql of ['update ledger_entry set amount = 0', 'delete from account_holder', 'delete from audit_event', `update audit_event set action = 'X'`]) {
      await expect(asRole(database, 'app', sql, who)).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('of a former holder end with the holding', async () => {
    const cooperativeId = (await whoIs(database, 'hutnik')).cooperativeId;
    const [former] = await asRole<{ person_id: string; account_id: string; held_to: string }>(database, 'admin',
      `select h.person_id, h.account_id, h.held_to::text from account_holder h join settlement_account a on a.id = h.account_id
       where h.cooperative_id = $1 and h.held_to < a.balance_set_on - 60 and a.tracks_balance
         and not exists (select from account_holder x where x.account_id = h.account_id and x.person_id = h.person_id and x.held_from > h.held_from)
         and exists (select from ledger_entry e where e.account_id = h.account_id and e.period <= h.held_to)
       limit 1`, { values: [cooperativeId] });
    expect(former).toBeDefined();
    const who = { cooperativeId, personId: former!.person_id };
    const [seen] = await asRole<{ last: string; n: string }>(database, 'app',
      'select max(period)::text as last, count(*)::text as n from account_month where account_id = $1', { ...who, values: [former!.account_id] });
    const [all] = await asRole<{ last: string }>(database, 'admin',
      'select max(period)::text as last from account_month where account_id = $1', { values: [former!.account_id] });
    expect(Number(seen!.n)).toBeGreaterThan(0);
    expect(seen!.last <= former!.held_to).toBe(true);
    expect(all!.last > former!.held_to).toBe(true);
    expect(await asRole(database, 'app', 'select from account_balance where account_id = $1', { ...who, values: [former!.account_id] })).toEqual([]);
  });
});
