/// <reference lib="dom" />
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { asRole, describeInBrowser, loginOf, testApplication, testBrowser, testDatabase, violations, type TestBrowser, type TestDatabase } from '../support/index.js';

const require = createRequire(import.meta.url);
// Its types describe an ES module, which the package is not.
const decode = require('jsqr') as (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, colorScheme: 'dark' } as const;

describeInBrowser('paying and keeping files in the browser', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let chromium: TestBrowser;
  beforeAll(async () => {
    database = await testDatabase();
    // Every account with a bank account of its own owes the same, so that whichever page is opened there is a code.
    await asRole(database, 'admin', 'update account_balance b set balance = -124135 where exists (select from virtual_account v where v.account_id = b.account_id)');
    app = await testApplication(database);
    chromium = await testBrowser(app);
  });
  afterAll(async () => {
    await chromium.close();
    await app.close();
    await database.drop();
  });

  async function enter(slug: string, options = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { identifier, password } = loginOf(slug, 'resident', 0);
    await page.goto(chromium.url(`${slug}.localhost`, '/zaloguj'));
    await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.waitForURL((url) => !url.pathname.includes('zaloguj'));
    return page;
  }
  async function scanned(page: Page): Promise<string | undefined> {
    const picture = await page.getByRole('img', { name: 'Kod QR przelewu' }).first().screenshot();
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return decode(new Uint8ClampedArray(data), info.width, info.height)?.data;
  }

  it.each([['a desk', {}], ['a phone in the dark', PHONE]])('shows on %s a code that a camera reads, and the same as text', async (_, options) => {
    const page = await enter('belchatow', options);
    await page.goto(chromium.url('belchatow.localhost', '/rachunki'));
    const nrb = page.locator('dd', { hasText: /^\d\d( \d{4}){6}/ }).first();
    const digits = (await nrb.innerText()).replace(/\D/g, '');
    const title = await page.locator('dd', { hasText: 'Czynsz ' }).first().locator('span').first().innerText();
    expect(await scanned(page)).toBe(`|PL|${digits}|124135|BSM Belchatow|${title}|||`);
    expect(await violations(page)).toEqual([]);
  });

  it('leads from the home page to paying, and gives the slip as a file', async () => {
    const page = await enter('hutnik', PHONE);
    await page.getByRole('link', { name: /^Zapłać/ }).first().click();
    await page.getByRole('heading', { name: 'Zapłać', level: 1 }).waitFor();
    expect(await scanned(page)).toMatch(/^\|PL\|\d{26}\|124135\|SM HUTNIK\|Czynsz \d{4}-\d\d, R-[A-Z0-9]+\|\|\|$/);
    expect(await violations(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Druk wpłaty (PDF)' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^wplata-.*\.pdf$/);
  });

  it('tells why a charge changed, on a phone as on a desk', async () => {
    for (const options of [{}, PHONE]) {
      const page = await enter('pabianice', options);
      await page.goto(chromium.url('pabianice.localhost', '/oplaty'));
      await page.getByText(/(więcej|mniej) niż w|Tyle samo co w/).first().waitFor();
      expect(await violations(page)).toEqual([]);
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Naliczenie (PDF)' }).click()]);
      expect(file.suggestedFilename()).toMatch(/^oplaty-\d{4}-\d\d\.pdf$/);
    }
  });
});
