/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import { describeInBrowser, loginOf, testApplication, testBrowser, testDatabase, type TestBrowser, type TestDatabase } from '../support/index.js';

describeInBrowser('without a network', () => {
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

  async function enter(): Promise<Page> {
    const { identifier, password } = loginOf('hutnik');
    const page = await chromium.visit();
    await page.goto(chromium.url('hutnik.localhost', '/zaloguj'));
    await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.getByRole('checkbox', { name: /także bez internetu/ }).waitFor();
    await page.evaluate(async () => navigator.serviceWorker.ready);
    return page;
  }
  async function offlineText(page: Page): Promise<string> {
    await page.context().setOffline(true);
    await page.goto(chromium.url('hutnik.localhost', '/start'));
    await page.getByRole('heading', { name: 'Brak połączenia z internetem' }).waitFor();
    return (await page.locator('body').innerText()).replace(/\s+/g, ' ');
  }

  it('shows the last balances where the resident chose it, marked as old, and nothing after the sign-out', async () => {
    const page = await enter();
    await page.getByRole('checkbox', { name: /także bez internetu/ }).check();
    const text = await offlineText(page);
    expect(text).toContain('Internetowa Obsługa Kontrahenta');
    expect(text).toMatch(/Mogą być nieaktualne\..*699,64 zł – nadpłata.*2013-05-08|Mogą być nieaktualne\..*699,64 zł – nadpłata.*8 maja 2013/);
    await page.context().setOffline(false);
    // The page comes back by itself as soon as the network does.
    await page.getByRole('button', { name: 'Wyloguj' }).click();
    await page.getByRole('link', { name: 'Zaloguj się' }).first().waitFor();
    expect(await offlineText(page)).not.toContain('699,64');
  });

  it('shows nothing of anybody where it was not chosen, and keeps no answer of the portal', async () => {
    const page = await enter();
    expect(await offlineText(page)).not.toMatch(/\d,\d\d zł/);
    const kept = await page.evaluate(async () => {
      const urls: string[] = [];
      for (const name of await caches.keys()) urls.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
      return urls;
    });
    expect(kept.filter((path) => !/^\/(offline$|assets\/|brand\/)/.test(path))).toEqual([]);
  });

  it('speaks the language that the reader chose', async () => {
    const page = await enter();
    await page.getByRole('button', { name: 'Українська' }).click();
    await page.locator('html[lang=uk]').waitFor();
    await page.waitForFunction(async () => (await caches.match('/offline'))?.headers.get('content-language') === 'uk');
    await page.context().setOffline(true);
    await page.goto(chromium.url('hutnik.localhost', '/start'));
    await page.getByRole('heading', { name: 'Немає з’єднання з інтернетом' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Brak połączenia z internetem' }).count()).toBe(0);
  });
});
