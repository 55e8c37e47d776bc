/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describeInBrowser, loginOf, testApplication, testBrowser, testDatabase, violations, type TestBrowser, type TestDatabase } from '../support/index.js';

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const LOOKS: [string, BrowserContextOptions][] = [
  ['on a desk', WIDE], ['on a phone in the dark', { ...PHONE, colorScheme: 'dark' }],
];

describeInBrowser('meters in the browser', () => {
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

  async function enter(slug: string, path: string, options: BrowserContextOptions): Promise<Page> {
    const page = await chromium.visit(options);
    const { identifier, password } = loginOf(slug, 'resident', 0);
    await page.goto(chromium.url(`${slug}.localhost`, `/zaloguj?powrot=${encodeURIComponent(path)}`));
    await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.waitForURL((url) => url.pathname === path);
    await page.getByRole('table').first().waitFor();
    return page;
  }

  it.each(LOOKS)('show readings, their chart and what they compare with, %s', async (_, options) => {
    const page = await enter('zlm', '/liczniki', options);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /^Zimna woda, licznik nr/ }).first().click();
    await page.waitForURL(/\/liczniki\/./);
    await page.locator('.recharts-bar-rectangle').nth(5).waitFor({ state: 'attached' });
    await page.getByRole('heading', { name: /^Porównanie zużycia: październik 2026/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'wrzesień' }).click();
    await page.waitForURL(/miesiac=2026-09/);
    await page.getByRole('heading', { name: /^Porównanie zużycia: wrzesień 2026/ }).waitFor();
    await page.context().close();
  });

  it('are read by their resident, who is asked again about an unusual figure', async () => {
    const page = await enter('zlm', '/liczniki', PHONE);
    await page.getByRole('link', { name: /^Zimna woda, licznik nr/ }).first().click();
    const field = page.getByLabel(/^Obecny stan licznika/);
    await field.fill('0');
    await page.getByRole('button', { name: 'Wyślij', exact: true }).click();
    await page.getByRole('link', { name: /niższy od poprzedniego/ }).click();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await field.fill('9000,5');
    await page.getByRole('button', { name: 'Wyślij', exact: true }).click();
    await page.getByText('Czy na pewno taki jest stan licznika?').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Potwierdzam, wyślij' }).click();
    await page.getByText('Podany stan: 9 000,5 m³').waitFor();
    await page.getByRole('heading', { name: 'Popraw podany stan licznika' }).waitFor();
    expect(await page.getByRole('table', { name: 'Stany podane przez mieszkańców' }).innerText()).toContain('czeka na decyzję');
    await page.context().close();
  });

  it.each(LOOKS)('have documents and settlements, %s', async (_, options) => {
    const page = await enter('pabianice', '/odczyty', options);
    await page.getByRole('link', { name: 'Ciepła woda' }).click();
    await page.waitForURL(/medium=ciepla-woda/);
    await page.getByRole('table', { name: /^Ciepła woda: dokumenty/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(chromium.url('pabianice.localhost', '/rozliczenia'));
    await page.getByText(/^Do (dopłaty|zwrotu):/).first().waitFor();
    expect(await page.getByRole('link', { name: /^Dokument PDF nr/ }).count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
