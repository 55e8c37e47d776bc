/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  api, asRole, describeInBrowser, deskCookie, loginOf, testApplication, testBrowser, testDatabase, testWorker, violations,
  type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const OWN = 'zielony-rower-1957';
const NEXT = 'fioletowa-chmura-48';

interface Someone extends Record<string, unknown> { id: string; first_name: string; last_name: string; address: string }

describeInBrowser('the office in the browser', () => {
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

  const host = (slug: string) => `${slug}.localhost`;
  async function atDesk(slug: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit({ ...options, acceptDownloads: true });
    const { name, value } = await deskCookie(database, slug, 'CLERK');
    await page.context().addCookies([{ name, value, url: `https://${host(slug)}/`, secure: true, httpOnly: true }]);
    return page;
  }
  async function fillIn(page: Page, identifier: string, secret: string): Promise<void> {
    await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(secret);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
  }
  async function signIn(slug: string, identifier: string, secret: string): Promise<Page> {
    const page = await chromium.visit();
    await page.goto(chromium.url(host(slug), '/zaloguj'));
    await fillIn(page, identifier, secret);
    return page;
  }
  async function setOwn(page: Page, secret: string): Promise<void> {
    await page.waitForURL(/ustaw-haslo/);
    await page.getByLabel('Nowe hasło', { exact: true }).fill(secret);
    await page.getByLabel('Powtórz nowe hasło', { exact: true }).fill(secret);
    await page.getByRole('button', { name: 'Zapisz hasło' }).click();
    await page.waitForURL((url) => !url.pathname.includes('ustaw-haslo'));
  }
  async function someone(slug: string): Promise<Someone> {
    const [found] = await asRole<Someone>(database, 'admin', `select p.id, p.first_name, p.last_name, b.street || ' ' || b.number || '/' || s.number as address
      from cooperative c join person p on p.cooperative_id = c.id join legal_title t on t.person_id = p.id and t.valid_to is null
      join premises s on s.id = t.premises_id join building b on b.id = s.building_id
      join settlement_account a on a.premises_id = s.id and a.account_group = 'RENT' join account_holder h on h.account_id = a.id and h.person_id = p.id and h.held_to is null
      where c.slug = $1 and p.first_name is not null and not exists (select from login l where l.person_id = p.id) order by p.key limit 1`, { values: [slug] });
    return found!;
  }
  /** Issues at the counter. @returns what the screen shows */
  async function issue(page: Page, again: boolean): Promise<{ identifier: string; password: string }> {
    await page.getByRole('button', { name: again ? 'Wydaj nowe hasło startowe' : 'Wydaj identyfikator i hasło' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Wydaj hasło' }).click();
    await dialog.getByText('Prosimy wybrać dokument, który okazano.').waitFor();
    await dialog.getByLabel('Okazany dokument').selectOption('ID_CARD');
    await dialog.getByRole('button', { name: 'Wydaj hasło' }).click();
    const panel = page.getByRole('region', { name: /^Do przekazania/ });
    await panel.waitFor();
    const [identifier, password] = await panel.locator('dd').allTextContents();
    const [file] = await Promise.all([page.waitForEvent('download'), panel.getByRole('button', { name: 'Pobierz pismo' }).click()]);
    expect(readFileSync(await file.path()).subarray(0, 5).toString()).toBe('%PDF-');
    await panel.getByRole('button', { name: 'Przekazano' }).click();
    await panel.waitFor({ state: 'detached' });
    return { identifier: identifier!, password: password! };
  }

  it.each(['armatury', 'belchatow', 'pabianice', 'hutnik'])('%s: from the clerk’s desk to the first tab, a lost password, and a locked account', async (slug) => {
    const person = await someone(slug);
    const clerk = await atDesk(slug);
    await clerk.goto(chromium.url(host(slug), '/biuro/osoby'));
    await clerk.getByLabel('Szukaj osoby').fill(`${person.first_name} ${person.last_name.slice(0, 4)}`);
    await clerk.getByRole('link', { name: `${person.last_name} ${person.first_name}` }).first().waitFor();
    await clerk.goto(chromium.url(host(slug), `/biuro/osoby/${person.id}`));
    await clerk.getByRole('heading', { level: 1, name: `${person.first_name} ${person.last_name}` }).waitFor();
    const first = await issue(clerk, false);

    const resident = await signIn(slug, first.identifier, first.password);
    await setOwn(resident, OWN);
    await resident.getByRole('main').getByText(person.address).first().waitFor();

    const second = await issue(clerk, true);
    expect(second.identifier).toBe(first.identifier);
    await resident.reload();
    await resident.waitForURL(/zaloguj/);
    const old = await signIn(slug, first.identifier, OWN);
    await old.getByText('Nie udało się zalogować').waitFor();
    await fillIn(old, first.identifier, second.password);
    await setOwn(old, NEXT);

    const stranger = api(app, host(slug));
    for (let tries = 0; tries < 10; tries += 1) await stranger.signIn(first.identifier, 'zgaduję');
    const shut = await signIn(slug, first.identifier, NEXT);
    await shut.getByText('Nie udało się zalogować').waitFor();
    await clerk.reload();
    await clerk.getByText('logowanie z nieznanych urządzeń jest zablokowane').waitFor();
    await clerk.getByRole('button', { name: 'Odblokuj logowanie' }).click();
    await clerk.getByText('Logowanie odblokowano').waitFor();
    await fillIn(shut, first.identifier, NEXT);
    await shut.getByRole('main').getByText(person.address).first().waitFor();
    for (const page of [clerk, resident, old, shut]) await page.context().close();
  });

  it('issues a whole building, with one file of letters', async () => {
    const [building] = await asRole<{ id: string; address: string }>(database, 'admin', `select b.id, b.street || ' ' || b.number || ', ' || b.city as address
      from cooperative c join legal_title t on t.cooperative_id = c.id and t.valid_to is null join premises p on p.id = t.premises_id join building b on b.id = p.building_id
      where c.slug = 'pabianice' and not exists (select from login l where l.person_id = t.person_id) group by 1, 2 order by count(*) desc limit 1`);
    const page = await atDesk('pabianice');
    await page.goto(chromium.url(host('pabianice'), '/biuro/osoby'));
    await page.getByRole('link', { name: 'Hasła dla całego budynku' }).click();
    // The list of people, which stands until this page has come, has a field of the same name.
    await page.getByRole('heading', { name: 'Hasła dla całego budynku', level: 1 }).waitFor();
    await page.getByLabel('Budynek').selectOption(building!.id);
    await page.getByText(/^Bez konta/).waitFor();
    await page.getByRole('button', { name: 'Wydaj hasła' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Wydaj hasła' }).click();
    await page.getByText(/^Wydano \d+ z/).waitFor();
    await worker.drain();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Pobierz pisma' }).click()]);
    expect(readFileSync(await file.path()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByText('Pisma pobrano.').waitFor();
    await page.getByRole('cell', { name: 'pisma pobrane' }).waitFor();
    await page.context().close();
  });

  it('looks through a resident’s eyes with a reason, changes nothing, and stands in their log', async () => {
    const { identifier, password } = loginOf('hutnik', 'resident', 1);
    const page = await atDesk('hutnik');
    await page.goto(chromium.url(host('hutnik'), `/biuro/osoby?szukaj=${identifier}`));
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByLabel('Powód').fill('co');
    await page.getByRole('button', { name: 'Otwórz widok mieszkańca' }).click();
    await page.getByRole('alert').getByText('od 5 do 300 znaków').waitFor();
    await page.getByLabel('Powód').fill('pytanie o zaliczkę na wodę');
    await page.getByRole('button', { name: 'Otwórz widok mieszkańca' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/biuro'));
    await page.getByText('tylko do odczytu').waitFor();
    await page.goto(chromium.url(host('hutnik'), '/ogloszenia'));
    await page.getByText('tylko do odczytu').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Zakończ' }).click();
    await page.waitForURL(/\/biuro\/osoby\//);
    await page.getByRole('cell', { name: 'pytanie o zaliczkę na wodę' }).waitFor();
    const resident = await signIn('hutnik', identifier, password);
    await resident.getByRole('link', { name: /Moje konto:/ }).waitFor();
    await resident.goto(chromium.url(host('hutnik'), '/moje-konto/dziennik'));
    await resident.getByText('Powód: pytanie o zaliczkę na wodę').waitFor();
    await resident.getByText('pracownik biura: Barbara Sikora').waitFor();
    for (const each of [page, resident]) await each.context().close();
  });


  it.each([['desk', 'light', {}], ['desk', 'dark', {}], ['phone', 'light', PHONE], ['phone', 'dark', PHONE]] as const)(
    'has no barrier on a %s in %s', async (screen, colorScheme, options) => {
      const [person] = await asRole<{ id: string }>(database, 'admin', 'select person_id as id from login where identifier = $1', { values: [loginOf('hutnik').identifier] });
      const page = await atDesk('hutnik', { ...options, colorScheme });
      for (const path of ['/biuro/osoby', '/biuro/osoby?szukaj=zzzz', `/biuro/osoby/${person!.id}`, '/biuro/osoby/budynek']) {
        await page.goto(chromium.url(host('hutnik'), path));
        expect([path, await violations(page)]).toEqual([path, []]);
        if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/${screen}-${colorScheme}-${path.replaceAll(/\W/g, '_').slice(0, 24)}.png`, fullPage: true });
      }
      await page.getByRole('button', { name: 'Wydaj' }).first().waitFor();
      await page.context().close();
    });
});
