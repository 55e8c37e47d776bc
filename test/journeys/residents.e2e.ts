/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import { arrived, describeInBrowser, loginOf, settle, testApplication, testBrowser, testDatabase, violations, type Login, type TestBrowser, type TestDatabase } from '../support/index.js';


/** What each of the five is, on the screen: its portal's name and the tabs of its menu, in its order. */
const SITES: Record<string, { portal: string; menu: string[] }> = {
  hutnik: { portal: 'Internetowa Obsługa Kontrahenta', menu: ['Strona główna', 'Dane kontaktowe', 'Odczyty liczników', 'Zgłoszenia awarii', 'Ogłoszenia zarządcy'] },
  armatury: { portal: 'E-lokator', menu: ['Dane osobowe', 'Opłaty za używanie lokalu', 'Księgowość', 'Media odczyty'] },
  belchatow: { portal: 'Obsługa Mieszkańców', menu: ['Dane osobowe', 'Czynsz (Opłata eksploatacyjna)', 'Księgowość', 'Wirtualne rachunki', 'Media odczyty', 'Media rozliczenia'] },
  pabianice: { portal: 'Strefa Mieszkańca', menu: ['Dane osobowe', 'Czynsz (Opłata eksploatacyjna)', 'Księgowość', 'Media odczyty', 'Media rozliczenia'] },
  zlm: { portal: 'Internetowa Obsługa Kontrahenta', menu: ['Strona główna', 'Finanse', 'Lokale', 'Liczniki', 'Ogłoszenia', 'Korespondencja', 'Dane kontaktowe'] },
};
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

describeInBrowser('a resident in the browser', () => {
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

  const host = (slug: string) => `${slug}.localhost`;

  async function enter(slug: string, login: Login, options = {}): Promise<Page> {
    const page = await chromium.visit(options);
    await page.goto(chromium.url(host(slug)));
    await page.getByRole('link', { name: 'Zaloguj się' }).first().click();
    await page.waitForURL(/zaloguj/);
    await page.getByLabel('Identyfikator', { exact: true }).fill(login.identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(login.password);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
    await page.getByRole('link', { name: 'Zaloguj się' }).waitFor({ state: 'detached' });
    await page.waitForURL((url) => !url.pathname.includes('zaloguj'));
    await settle(page);
    return page;
  }
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first().innerText();
  const menuOf = (page: Page) => page.getByRole('navigation', { name: 'Menu' }).getByRole('link').allInnerTexts();

  it.each(Object.entries(SITES))('at %s finds the brand, the tabs in their order, and content behind each', async (slug, { portal, menu }) => {
    const page = await enter(slug, loginOf(slug, 'resident', 0));
    expect(await page.getByRole('banner').innerText()).toContain(portal);
    expect((await menuOf(page)).map((text) => text.trim())).toEqual(menu);
    for (const name of menu) {
      const link = page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name, exact: true });
      const isHere = (await link.getAttribute('aria-current')) === 'page';
      await link.click();
      if (!isHere) await arrived(page);
      await page.getByRole('navigation', { name: 'Menu' }).locator('[aria-current="page"]', { hasText: name }).waitFor();
      await settle(page);
      expect(await heading(page)).not.toBe('');
      expect(await page.getByRole('main').innerText()).toMatch(/\d/);
      expect(await page.title()).toContain(portal);
      expect([slug, name, await violations(page)]).toEqual([slug, name, []]);
    }
    await page.getByRole('button', { name: 'Wyloguj' }).click();
    await page.getByRole('link', { name: 'Zaloguj się' }).first().waitFor();
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('__Host-domownik');
    await page.context().close();
  });

  it('reads the worked card: figures, words, italics and colours, down to the documents of a month', async () => {
    const page = await enter('hutnik', loginOf('hutnik', 'resident', 0));
    const rent = page.getByRole('table').first();
    await rent.waitFor();
    expect((await rent.innerText()).replace(/\s+/g, ' ')).toMatch(/2013-05-08 - (brak )?699,64/);
    await rent.getByRole('link').first().click();
    const card = page.getByRole('table').first();
    await page.getByRole('heading', { level: 1, name: 'Kartoteka finansowa' }).waitFor();
    await card.waitFor();
    await settle(page);
    const rows = (await card.getByRole('row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').replaceAll('−', '-').trim());
    const figures = (start: string) => rows.find((row) => row.startsWith(start))?.match(/-?\d{1,3}(?: \d{3})*,\d\d/g);
    expect(figures('Z poprz. roku')).toEqual(['-20,65']);
    expect(figures('2013.01')).toEqual(['720,83', '-184,89', '712,70', '156,11']);
    expect(figures('2013.02')).toEqual(['698,73', '0,00', '1 241,35', '698,73']);
    expect(figures('2013.05')).toEqual(['699,64', '0,00', '699,64', '0,00']);
    expect(figures('2013.12')).toEqual(['699,64', '0,00', '0,00', '-4 897,48']);
    expect(rows.find((row) => row.startsWith('2013.01'))).toContain('nadpłata');
    const june = rows.find((row) => row.startsWith('2013.06'))!;
    expect(june).toContain('prognoza');
    expect(june).toContain('niedopłata');
    const style = (text: string) => card.getByText(text, { exact: true }).first().evaluate((node) => {
      const { fontStyle, color } = getComputedStyle(node);
      return { fontStyle, color };
    });
    const [underpaid, overpaid] = [await style('-1 399,28'.replace(' ', '\u00a0')), await style('156,11')];
    expect(underpaid.fontStyle).toBe('italic');
    expect(overpaid.fontStyle).toBe('normal');
    expect(underpaid.color).not.toBe(overpaid.color);
    await card.getByRole('link', { name: /2013\.02/ }).click();
    await page.waitForURL(/2013-02/);
    await arrived(page);
    await settle(page);
    expect((await page.getByRole('main').innerText()).replace(/\s/g, ' ')).toContain('1 241,35');
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.getByRole('link', { name: '2012' }).first().click();
    await page.waitForURL(/rok=2012/);
    await page.context().close();
  });

  it.each(Object.keys(SITES))('at %s comes in with a start password, must choose another, and then reads', async (slug) => {
    const page = await enter(slug, loginOf(slug, 'newcomer'));
    await page.waitForURL(/ustaw-haslo/);
    await page.goto(chromium.url(host(slug), '/start'));
    await page.waitForURL(/ustaw-haslo/);
    await settle(page);
    const [password, repeat] = [page.getByLabel('Nowe hasło', { exact: true }), page.getByLabel('Powtórz nowe hasło', { exact: true })];
    const submit = page.getByRole('button', { name: /Ustaw hasło|Zapisz/ });
    await password.fill('abc');
    await repeat.fill('abd');
    await submit.click();
    expect(await page.getByRole('main').innerText()).toMatch(/znak/);
    expect(page.url()).toContain('ustaw-haslo');
    expect(await violations(page)).toEqual([]);
    const good = slug === 'zlm' ? 'Kamienica9a' : 'wróbel siedzi na 3 gałęzi';
    await password.fill(good);
    await repeat.fill(good);
    await submit.click();
    await page.waitForURL((url) => !url.pathname.includes('ustaw-haslo'));
    if (slug === 'zlm') {
      // Its terms of use come between the password and everything else.
      await page.getByRole('button', { name: 'Akceptuję regulamin' }).click();
      await page.getByRole('navigation', { name: 'Menu' }).waitFor();
    }
    await settle(page);
    expect((await menuOf(page)).map((text) => text.trim())).toEqual(SITES[slug]!.menu);
    await page.context().close();
  });

  it('is told the same of a wrong password and of an identifier that does not exist', async () => {
    const told: string[] = [];
    for (const identifier of [loginOf('zlm').identifier, 'nie-ma-takiego']) {
      const page = await chromium.visit();
      await page.goto(chromium.url(host('zlm'), '/zaloguj'));
      await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
      await page.getByLabel('Hasło', { exact: true }).fill('zle-haslo');
      await page.getByRole('button', { name: 'Zaloguj się' }).click();
      await page.getByRole('alert').first().waitFor();
      told.push(await page.getByRole('alert').first().innerText());
      await page.context().close();
    }
    expect(told[0]).toBe(told[1]);
  });

  it.each(Object.keys(SITES))('at %s fits a phone of 320 px, light and dark, without scrolling sideways', async (slug) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await enter(slug, loginOf(slug, 'resident', 0), { ...PHONE, colorScheme });
      const pages = [new URL(page.url()).pathname, '/start', '/kartoteka', '/oplaty', '/ksiegowosc', '/rachunki', '/dane-osobowe', '/lokale'];
      for (const path of pages) {
        await page.goto(chromium.url(host(slug), path));
        expect([slug, path, colorScheme, await violations(page)]).toEqual([slug, path, colorScheme, []]);
      }
      await page.context().close();
    }
  });

  it('can go from the door to the card and out by keyboard alone', async () => {
    const { identifier, password } = loginOf('hutnik', 'resident', 0);
    const page = await chromium.visit();
    await page.goto(chromium.url(host('hutnik'), '/zaloguj'));
    await page.getByLabel('Identyfikator', { exact: true }).waitFor();
    const tabTo = async (name: RegExp) => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const { activeElement: node } = document;
          const label = node instanceof HTMLInputElement ? node.labels?.[0]?.textContent : node?.textContent;
          return `${node?.tagName} ${(label ?? '').trim()}`;
        });
        if (name.test(focused)) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    await tabTo(/^INPUT Identyfikator/);
    await page.keyboard.type(identifier);
    await tabTo(/^INPUT Hasło/);
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/start/);
    await page.getByRole('table').first().waitFor();
    await tabTo(/^A ul\. Gwiezdna/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/kartoteka/);
    await arrived(page);
    await settle(page);
    await tabTo(/^BUTTON .*Wyloguj/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Zaloguj się' }).first().waitFor();
    await page.context().close();
  });
});
