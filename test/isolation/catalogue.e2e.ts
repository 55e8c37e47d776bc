import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asRole, testDatabase, type TestDatabase } from '../support/index.js';
import { holes, tenantTables } from './catalogue.js';

describe('the second wall', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()));
  afterAll(() => database.drop());

  it('has no hole', async () => {
    expect((await tenantTables(database)).length).toBeGreaterThan(25);
    expect(await holes(database)).toEqual([]);
  });

  it.each([
    ['a switched-off policy', 'alter table ledger_entry disable row level security', 'ledger_entry does not force row-level security'],
    ['an owner who is not bound', 'alter table person no force row level security', 'person does not force row-level security'],
    ['a dropped wall', 'drop policy resident_wall on account_month', "account_month lacks the resident's wall"],
    ['a policy that opens everything', 'create policy open on letter using (true)', 'letter.open has another permissive policy, which would open the wall'],
    ['a new table without protection', 'create table note (cooperative_id uuid not null, id uuid primary key)', 'note does not force row-level security'],
    ['a global key', 'alter table login add constraint global_key unique (id)', 'login.global_key is a key or reference without the cooperative'],
    ['a cooperative that is always the same', `create or replace function current_cooperative() returns uuid language sql stable
      return (select id from cooperative limit 1)`, 'current_cooperative does not read the setting of the transaction'],
    ['a view', 'create view everybody as select * from person', 'everybody is a view that asks with its owner’s rights'],
    ['a privileged function', `create function peek() returns bigint language sql security definer as 'select 1::bigint'`, 'peek is a function that runs with its owner’s rights'],
    ['a trail that can be changed', 'grant update on audit_event to domownik_app', 'domownik_app UPDATE lets the trail be rewritten'],
    ['a reference that nobody checks any more', 'drop trigger settlement_account_there_on_insert on ledger_entry',
      'ledger_entry.ledger_entry_cooperative_id_account_id_fkey is a reference that nothing checks, neither row by row nor in sets'],
    ['an operator who reads', 'grant select on person to domownik_operator', 'person lets the operator read residents'],
  ])('finds %s', async (_, damage, finding) => {
    const damaged = await testDatabase();
    try {
      await asRole(damaged, 'admin', damage);
      expect(await holes(damaged)).toContain(finding);
    } finally {
      await damaged.drop();
    }
  });
});
