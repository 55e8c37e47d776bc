import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asRole, testDatabase, type TestDatabase } from '../support/index.js';

const VIOLATION = { code: '23503' };

describe('references that are checked in sets', () => {
  let database: TestDatabase;
  let cooperativeId: string;
  let neighbourId: string;
  beforeAll(async () => {
    database = await testDatabase();
    const rows = await asRole<{ id: string }>(database, 'operator', 'select id from cooperative order by slug');
    [cooperativeId, neighbourId] = rows.map(({ id }) => id) as [string, string];
  });
  afterAll(() => database.drop());

  const asWorker = (sql: string) => asRole(database, 'worker', sql, { cooperativeId });
  const forecastFor = (account: string) => asWorker(`insert into forecast (cooperative_id, account_id, period, amount)
    select current_cooperative(), ${account}, '2099-01-01', 1`);

  it('let in what refers to a row of the cooperative', async () => {
    await forecastFor('(select id from settlement_account limit 1)');
    expect(await asWorker(`select from forecast where period = '2099-01-01'`)).toHaveLength(1);
  });

  it("refuse what refers to nothing, or to another cooperative's row, however it is written", async () => {
    const [foreign] = await asRole<{ id: string }>(database, 'worker', 'select id from settlement_account limit 1', { cooperativeId: neighbourId });
    await expect(forecastFor('gen_random_uuid()')).rejects.toMatchObject(VIOLATION);
    await expect(forecastFor(`'${foreign!.id}'::uuid`)).rejects.toMatchObject(VIOLATION);
    await expect(asWorker(`update ledger_entry set account_id = '${foreign!.id}'`)).rejects.toMatchObject(VIOLATION);
    await expect(asRole(database, 'admin', `update ledger_entry set account_id = '${foreign!.id}' where cooperative_id = '${cooperativeId}'`))
      .rejects.toMatchObject(VIOLATION);
    await expect(asWorker(`update reading set meter_id = gen_random_uuid()`)).rejects.toMatchObject(VIOLATION);
  });

  it('keep a parent that has children', async () => {
    await expect(asWorker('delete from document where id in (select document_id from ledger_entry)')).rejects.toMatchObject(VIOLATION);
    await expect(asWorker('update meter set id = gen_random_uuid()')).rejects.toMatchObject(VIOLATION);
    await expect(asWorker(`update document set account_id = (select id from settlement_account a where a.id <> account_id limit 1)
      where id in (select document_id from ledger_entry)`)).rejects.toMatchObject(VIOLATION);
  });
});
