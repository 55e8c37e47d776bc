/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  asRole, describeInBrowser, deskCookie, testApplication, testBrowser, testDatabase, until, violations, type TestBrowser, type TestDatabase,
} from '../support/index.js';

const HOST = 'platform.localhost';
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

describeInBrowser('the operators’ console, in the browser', () => {
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

  async function operator(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { name, value } = await deskCookie(database, 'platform', 'OPERATOR');
    await page.context().addCookies([{ name, value, url: chromium.url(HOST).replace('http:', 'https:'), secure: true, httpOnly: true }]);
    return page;
  }

  it('suspends a portal, whose residents read why, and opens it again', async () => {
    const page = await operator();
    await page.goto(chromium.url(HOST, '/biuro/spoldzielnie'));
    await page.getByRole('row').filter({ hasText: 'pabianice.localhost' }).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Wstrzymaj portal' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Wstrzymaj portal' }).click();
    await page.getByText('Portal wstrzymano').waitFor();
    const resident = await chromium.visit();
    const site = chromium.url('pabianice.localhost');
    await until(async () => (await resident.goto(site))!.status() === 503);
    await resident.getByText('Portal jest chwilowo zamknięty').waitFor();
    expect(await violations(resident)).toEqual([]);
    await page.getByRole('button', { name: 'Otwórz portal' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Otwórz portal' }).click();
    await page.getByText('Portal jest otwarty.').waitFor();
    await until(async () => (await resident.goto(site))!.status() === 200);
  });

  it('announces a night’s maintenance on every site, by the keyboard alone, and takes it down', async () => {
    const page = await operator();
    await page.goto(chromium.url(HOST, '/biuro/platforma'));
    await page.getByLabel('Po polsku').focus();
    for (const words of ['W nocy przerwa techniczna.', 'Вночі технічна перерва.', 'A technical pause tonight.']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    await page.getByLabel('Pokazuj od').fill('2026-01-01T00:00');
    await page.getByLabel('Pokazuj do').fill('2025-01-01T00:00');
    await page.getByLabel('Pokazuj do').press('Enter');
    await page.getByText('Koniec musi być późniejszy').first().waitFor();
    expect(await asRole(database, 'admin', 'select 1 as one from platform_announcement')).toEqual([]);
    const inWarsaw = (ms: number) => new Date(Date.now() + ms).toLocaleString('sv-SE', { timeZone: 'Europe/Warsaw' }).replace(' ', 'T').slice(0, 16);
    await page.getByLabel('Pokazuj od').fill(inWarsaw(-7_200_000));
    await page.getByLabel('Pokazuj do').fill(inWarsaw(7_200_000));
    await page.getByLabel('Pokazuj do').press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'W nocy przerwa techniczna.' }).waitFor();
    const resident = await chromium.visit();
    await until(async () => {
      await resident.goto(chromium.url('hutnik.localhost'));
      await resident.getByRole('heading', { level: 1 }).waitFor();
      return (await resident.getByRole('status').filter({ hasText: 'W nocy przerwa techniczna.' }).count()) === 1;
    });
    await page.getByRole('button', { name: 'Zdejmij' }).press('Enter');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Zdejmij' }).press('Enter');
    await page.getByText('Nie ma żadnego komunikatu.').waitFor();
  });

  it.each([
    ['1280 px, light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['320 px, dark', { ...PHONE, colorScheme: 'dark' }],
  ] as [string, BrowserContextOptions][])('is accessible and fits: %s', async (_, options) => {
    const page = await operator(options);
    const [{ id } = { id: '' }] = await asRole<{ id: string }>(database, 'admin', `select id from cooperative where slug = 'hutnik'`);
    for (const path of ['/biuro', '/biuro/spoldzielnie', '/biuro/spoldzielnie/nowa', `/biuro/spoldzielnie/${id}`, '/biuro/platforma']) {
      await page.goto(chromium.url(HOST, path));
      expect([path, await violations(page)]).toEqual([path, []]);
      expect(await page.getByRole('link', { name: 'Aktualności' }).count()).toBe(0);
    }
  });
});
