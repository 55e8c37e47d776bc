/// <reference lib="dom" />
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadStatement } from '../../src/feed/index.js';
import { withFolder } from '../api/feed-package.js';
import { api, asRole, demoDay, describeInBrowser, loginOf, testApplication, testBrowser, testDatabase, violations, type TestBrowser, type TestDatabase } from '../support/index.js';

const SLUG = 'hutnik';
const HOME = '{ home { groups { accounts { id setOn balance latestYear pendingPayments { bookedOn amount title } } } } }';

interface Account {
  id: string;
  balance: number | null;
  latestYear: number;
  pendingPayments: { bookedOn: string; amount: number; title: string }[];
}

describeInBrowser('a payment in transit', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let chromium: TestBrowser;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    chromium = await testBrowser(app);
  });
  afterAll(async () => {
    await chromium.close();
    await app.close();
    await database.drop();
  });

  const login = loginOf(SLUG);
  async function accounts(): Promise<Account[]> {
    const client = api(app, `${SLUG}.localhost`);
    await client.signIn(login.identifier, login.password);
    const { data } = await client.graphql<{ home: { groups: { accounts: Account[] }[] } }>(HOME);
    return data!.home.groups.flatMap((group) => group.accounts);
  }

  /** A bank statement of today with one payment to a virtual account of the resident. */
  async function pay(): Promise<string> {
    const [found] = await asRole<{ nrb: string; account_id: string }>(database, 'admin',
      `select v.nrb, v.account_id from virtual_account v
       join account_holder h on h.cooperative_id = v.cooperative_id and h.account_id = v.account_id and h.held_to is null
       join settlement_account s on s.cooperative_id = v.cooperative_id and s.id = v.account_id and s.tracks_balance
       join login l on l.cooperative_id = h.cooperative_id and l.person_id = h.person_id
       join cooperative c on c.id = v.cooperative_id where c.slug = $1 and l.identifier = $2 order by s.balance_set_on desc limit 1`,
      { values: [SLUG, login.identifier] });
    const { nrb, account_id } = found!;
    const today = demoDay().slice(2).replaceAll('-', '');
    await withFolder(async (folder) => {
      const path = join(folder, 'a.sta');
      writeFileSync(path, `:20:X\r\n:25:/PL${nrb}\r\n:28C:1\r\n:60F:C${today}PLN0,00\r\n:61:${today}C1234,56NTRFNONREF//1\r\n:86:020~20Opłata za lokal\r\n:62F:C${today}PLN1234,56\r\n-\r\n`);
      expect(await loadStatement({ databaseUrl: database.urlOf('worker'), cooperative: SLUG, path })).toMatchObject({ state: 'TAKEN', matched: 1, added: 1 });
    });
    return account_id;
  }

  it('stands beside home and card, with its day, and changes no balance', async () => {
    const before = await accounts();
    expect(before.flatMap(({ pendingPayments }) => pendingPayments)).toEqual([]);
    const accountId = await pay();
    const after = await accounts();
    const { latestYear, pendingPayments } = after.find(({ id }) => id === accountId)!;
    expect(pendingPayments).toMatchObject([{ amount: 123456, title: 'Opłata za lokal' }]);
    expect(after.map(({ id, balance }) => [id, balance])).toEqual(before.map(({ id, balance }) => [id, balance]));

    const page = await chromium.visit({ viewport: { width: 320, height: 640 } });
    await page.goto(chromium.url(`${SLUG}.localhost`, '/zaloguj'));
    await page.getByLabel('Identyfikator', { exact: true }).fill(login.identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(login.password);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    const panel = page.getByRole('region', { name: 'Wpłaty w drodze' });
    await panel.waitFor();
    expect(await panel.innerText()).toMatch(/jeszcze zaksięgowane[^]*1\s234,56\szł z dnia \d[^]* – Opłata za lokal/);
    await page.goto(chromium.url(`${SLUG}.localhost`, `/kartoteka/${accountId}?rok=${latestYear}`));
    await panel.waitFor();
    expect(await panel.innerText()).toMatch(/1\s234,56\szł/);
    expect(await violations(page)).toEqual([]);
  });
});
