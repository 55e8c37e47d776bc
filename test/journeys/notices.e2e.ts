/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import { describeInBrowser, loginOf, testApplication, testBrowser, testDatabase, violations, type TestBrowser, type TestDatabase } from '../support/index.js';

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, colorScheme: 'dark' as const };

describeInBrowser('a resident who reads what there is to read', () => {
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

  async function enter(slug: string, path: string, options = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { identifier, password } = loginOf(slug, 'resident', 0);
    await page.goto(chromium.url(`${slug}.localhost`, path));
    await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.waitForURL(`**${path}`);
    await page.getByRole('main').getByRole('link').first().waitFor();
    return page;
  }
  const unread = async (page: Page, tab: string) => {
    const link = page.getByRole('navigation').getByRole('link', { name: tab, exact: true });
    const described = await link.getAttribute('aria-describedby');
    return described ? page.locator(`[id="${described}"]`).innerText() : null;
  };

  it('is told how many notices are new, opens one by keyboard, saves its file, and has one less', async () => {
    const page = await enter('hutnik', '/ogloszenia');
    const list = page.getByRole('main').getByRole('listitem');
    const all = await list.count();
    expect(all).toBeGreaterThan(4);
    expect(await list.filter({ hasText: 'Nieprzeczytane' }).count()).toBe(all);
    expect(await list.first().innerText()).toContain('Przypięte');
    expect(await page.getByRole('main').innerText()).not.toContain('Przerwa w dostawie prądu');
    expect(await unread(page, 'Ogłoszenia zarządcy')).toContain(`${all} nieprzeczytan`);
    const title = 'Przegląd instalacji gazowej i przewodów kominowych';
    await page.getByRole('link', { name: title }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Co trzeba przygotować' }).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Harmonogram/ }).click()]);
    expect(file.suggestedFilename()).toBe('Harmonogram przeglądów gazowych.pdf');
    await page.getByText(`${all - 1} nieprzeczytan`).first().waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'Ogłoszenia zarządcy' }).click();
    await list.filter({ hasText: title }).filter({ hasNotText: 'Nieprzeczytane' }).waitFor();
    expect(await list.filter({ hasText: 'Nieprzeczytane' }).count()).toBe(all - 1);
    await page.context().close();
  });

  it('opens a letter on a phone, sees when, and fetches it on paper', async () => {
    const page = await enter('zlm', '/korespondencja', PHONE);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('main').getByRole('link').first().click();
    await page.waitForURL(/korespondencja\/./);
    await page.getByText('O piśmie').waitFor();
    await page.getByText('Otwarto').waitFor();
    expect(await violations(page)).toEqual([]);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Pobierz PDF' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^pismo-20\d\d-\d\d-\d\d-DC\.\d{4}\.20\d\d\.pdf$/);
    await page.goto(chromium.url('zlm.localhost', '/ogloszenia/nie-ma'));
    await page.getByText('Nie ma takiego ogłoszenia').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
