/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  describeInBrowser, loginOf, testApplication, testBrowser, testDatabase, testWorker, violations, type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const HOST = 'hutnik.localhost';

describeInBrowser('my account in the browser', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let chromium: TestBrowser;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
    chromium = await testBrowser(app);
  });
  afterAll(async () => {
    await chromium.close();
    await worker.close();
    await app.close();
    await database.drop();
  });

  async function enter(n: number, options: BrowserContextOptions = {}, secret = loginOf('hutnik', 'resident', n).password): Promise<Page> {
    const page = await chromium.visit(options);
    await page.goto(chromium.url(HOST, '/zaloguj'));
    await page.getByLabel('Identyfikator', { exact: true }).fill(loginOf('hutnik', 'resident', n).identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(secret);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.waitForURL(/start/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();


  it('speaks the visitor’s language from the first byte, and the resident’s wherever they sign in', async () => {
    const visitor = await chromium.visit();
    await visitor.goto(chromium.url(HOST));
    await visitor.getByRole('button', { name: 'Українська' }).click();
    await visitor.getByRole('link', { name: 'Увійти' }).first().waitFor();
    expect(await language(visitor)).toBe('uk');
    const page = await enter(1);
    await page.getByRole('link', { name: /Moje konto:/ }).click();
    await heading(page, 'Moje konto');
    await page.getByRole('main').getByRole('button', { name: 'English' }).click();
    await heading(page, 'My account');
    await page.reload();
    await heading(page, 'My account');
    expect(await language(page)).toBe('en');
    const elsewhere = await enter(1);
    expect(await language(elsewhere)).toBe('en');
    await elsewhere.getByRole('link', { name: /My account:/ }).click();
    await heading(elsewhere, 'My account');
  });

  it('changes contact data, names what is wrong, and takes a new address by its link', async () => {
    const page = await enter(2);
    await page.getByRole('navigation').getByRole('link', { name: 'Dane kontaktowe' }).click();
    await page.getByRole('link', { name: 'Zmień dane kontaktowe' }).click();
    await page.getByLabel('Telefon', { exact: true }).fill('12');
    await page.getByLabel('E-mail').fill('nowy@poczta.example');
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByRole('alert').getByRole('link', { name: /numer telefonu/ }).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('601234567');
    await page.keyboard.press('Enter');
    await page.getByText('ten nowy adres e-mail czeka na potwierdzenie').waitFor();
    await page.getByText('+48 601 234 567').first().waitFor();
    await worker.drain();
    const path = /\/potwierdz-email#\S+/.exec(worker.mails.findLast(({ to }) => to === 'nowy@poczta.example')!.text)![0];
    const reader = await chromium.visit();
    await reader.goto(chromium.url(HOST, path));
    await reader.getByRole('button', { name: 'Potwierdzam adres' }).click();
    await reader.getByText('nowy adres e-mail już obowiązuje').waitFor();
    await page.goto(chromium.url(HOST, '/kontakt'));
    await page.getByText('nowy@poczta.example').first().waitFor();
    expect(await page.getByText('czeka na potwierdzenie').count()).toBe(0);
  });

  it('changes the password, and gives a copy of all data to keep', async () => {
    const page = await enter(3);
    await page.goto(chromium.url(HOST, '/moje-konto/haslo'));
    await page.getByLabel('Obecne hasło', { exact: true }).fill('nie-to-1');
    for (const label of ['Nowe hasło', 'Powtórz nowe hasło']) await page.getByLabel(label, { exact: true }).fill('nowe-haslo-7');
    await page.getByRole('button', { name: 'Zmień hasło' }).click();
    await page.getByRole('alert').getByText('To nie jest obecne hasło').waitFor();
    await page.getByLabel('Obecne hasło', { exact: true }).fill(loginOf('hutnik', 'resident', 3).password);
    await page.getByRole('button', { name: 'Zmień hasło' }).click();
    await page.getByText('Hasło zostało zmienione').waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Pobierz kopię' }).click()]);
    expect(file.suggestedFilename()).toMatch(/^moje-dane-.*\.zip$/);
    await page.getByRole('link', { name: 'Pokaż dziennik' }).click();
    for (const words of ['Zmieniono hasło', 'Pobrano kopię danych', 'Nieudana próba zmiany hasła']) await page.getByText(words).first().waitFor();
  });

  it.each([['desk', 'light', {}], ['desk', 'dark', {}], ['phone', 'light', PHONE], ['phone', 'dark', PHONE]] as const)(
    'has no barrier on a %s in %s', async (_, colorScheme, screen) => {
      const page = await enter(0, { ...screen, colorScheme });
      if ('isMobile' in screen) {
        await page.getByRole('button', { name: 'Menu' }).click();
        await page.getByRole('dialog').getByRole('link', { name: 'Moje konto' }).click();
        await heading(page, 'Moje konto');
      }
      for (const path of ['/moje-konto', '/moje-konto/haslo', '/moje-konto/dziennik', '/kontakt', '/kontakt/zmiana', '/potwierdz-email#x']) {
        await page.goto(chromium.url(HOST, path));
        expect([path, await violations(page)]).toEqual([path, []]);
      }
    });
});
