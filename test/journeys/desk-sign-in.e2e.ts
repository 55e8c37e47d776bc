/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { CooperativeDirectory } from '#libs/cooperative';
import { StaffInvitations } from '../../src/staff/index.js';
import {
  api, asRole, describeInBrowser, deskCookie, staffOf, testApplication, testBrowser, testDatabase, testWorker, totpCode, violations,
  type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';

const HOST = 'hutnik.localhost';
const PASSWORD = 'siedem żółtych łódek na stawie';
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const WIDTHS: [string, BrowserContextOptions][] = [['desk, light', { colorScheme: 'light' }], ['phone, dark', { ...PHONE, colorScheme: 'dark' }]];

describeInBrowser('the staff’s way in, in the browser', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let chromium: TestBrowser;
  beforeAll(async () => {
    database = await testDatabase();
    [app, worker] = await Promise.all([testApplication(database), testWorker(database)]);
    chromium = await testBrowser(app);
  });
  afterAll(async () => {
    await chromium.close();
    await worker.close();
    await app.close();
    await database.drop();
  });

  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await chromium.visit(options);
    await page.goto(chromium.url(HOST, path));
    return page;
  };

  /** The path of the link in the newest mail. */
  async function linkOfMail(): Promise<string> {
    await worker.drain();
    return /\/biuro\/[a-z-]+#[\w-]{43}/.exec(worker.mails.at(-1)!.text)![0];
  }

  async function invite(email: string): Promise<string> {
    const cooperative = await app.get(CooperativeDirectory).byHost(HOST);
    const [admin] = await asRole<{ id: string }>(database, 'admin', 'select id from staff_member where email = $1', { values: [staffOf('hutnik').email] });
    const scope = { cooperativeId: cooperative!.id, personId: null, staffId: admin!.id };
    expect(await app.get(StaffInvitations).invite(scope, { email, name: 'Ewa Zięba', roles: ['CLERK'], districtId: null })).toEqual([]);
    return linkOfMail();
  }

  async function signIn(page: Page, email: string, password: string): Promise<void> {
    await heading(page, 'Logowanie pracowników');
    await fill(page, 'Adres e-mail', email);
    await fill(page, 'Hasło', password);
    await press(page, 'Zaloguj się');
    await heading(page, 'Drugi krok logowania');
  }

  async function signOut(page: Page): Promise<void> {
    await press(page, 'Wyloguj');
    await heading(page, 'Logowanie pracowników');
  }

  it('stands on a page of its own, in the cooperative’s brand, that nobody keeps or lists', async () => {
    const client = api(app, HOST);
    const [desk, site] = [await client.request<string>('/biuro/zaloguj'), await client.request<string>('/biurowiec')];
    expect(desk.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    const nonce = /'nonce-([^']+)'/.exec(String(desk.headers['content-security-policy']))![1]!;
    expect(desk.body).toContain(`nonce="${nonce}"`);
    expect(desk.body).toContain('"shortName":"SM HUTNIK"');
    const scripts = (page: string) => [...page.matchAll(/\/assets\/[\w-]+\.js/g)].map(([file]) => file);
    expect(scripts(desk.body).length).toBeGreaterThan(2);
    expect(scripts(site.body).length).toBeGreaterThan(1);
    expect(scripts(site.body).filter((file) => file.includes('desk'))).toEqual([]);
    expect(site.headers).not.toHaveProperty('x-robots-tag');
  });

  it('leads from the mail to the desk, and back to it with a code, or once with a recovery code', async () => {
    const link = await invite('ewa@hutnik.example');
    const page = await open(link);
    await heading(page, 'Zaproszenie do biura');
    await fill(page, 'Nowe hasło', 'za krótkie');
    await fill(page, 'Powtórz nowe hasło', 'za krótkie');
    await press(page, 'Ustaw hasło i przejdź dalej');
    await page.getByRole('alert').getByRole('link', { name: /co najmniej 12 znaków/ }).waitFor();
    await fill(page, 'Nowe hasło', PASSWORD);
    await fill(page, 'Powtórz nowe hasło', PASSWORD);
    await press(page, 'Ustaw hasło i przejdź dalej');

    await heading(page, 'Włączenie drugiego kroku logowania');
    await page.getByRole('img', { name: /Kod QR/ }).waitFor();
    const secret = /([A-Z2-7]{4} ?){8}/.exec(await page.getByRole('main').innerText())![0].replaceAll(' ', '');
    await fill(page, 'Kod z aplikacji', '000000');
    await press(page, 'Włącz drugi krok');
    await page.getByRole('alert').getByText(/Kod jest nieprawidłowy/).waitFor();
    await fill(page, 'Kod z aplikacji', totpCode(secret));
    await press(page, 'Włącz drugi krok');

    await heading(page, 'Kody zapasowe');
    const codes = await page.getByRole('list', { name: 'Kody zapasowe' }).getByRole('listitem').allInnerTexts();
    expect(codes).toHaveLength(10);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Zapisz w pliku')]);
    expect(readFileSync(await download.path(), 'utf8')).toContain(codes.join('\n'));
    expect(await page.getByRole('button', { name: 'Przejdź do biura' }).isDisabled()).toBe(true);
    await page.getByLabel('Kody są bezpiecznie zapisane').check();
    await press(page, 'Przejdź do biura');
    await heading(page, 'Dzień dobry, Ewa Zięba');
    expect(await page.getByRole('main').innerText()).toContain('obsługa mieszkańców');

    await signOut(page);
    await signIn(page, 'ewa@hutnik.example', PASSWORD);
    await fill(page, 'Kod z aplikacji', '000000');
    await press(page, 'Zaloguj się');
    await page.getByRole('alert').getByText(/Kod jest nieprawidłowy/).waitFor();
    await fill(page, 'Kod z aplikacji', totpCode(secret, 1));
    await press(page, 'Zaloguj się');
    await heading(page, 'Dzień dobry, Ewa Zięba');

    const byRecovery = async (code: string) => {
      await signOut(page);
      await signIn(page, 'ewa@hutnik.example', PASSWORD);
      await press(page, 'Nie mam telefonu – użyję kodu zapasowego');
      await fill(page, 'Kod zapasowy', code);
      await press(page, 'Zaloguj się');
    };
    await byRecovery(codes[0]!);
    await heading(page, 'Dzień dobry, Ewa Zięba');
    await byRecovery(codes[0]!);
    await page.getByRole('alert').getByText(/został już wykorzystany/).waitFor();
    await fill(page, 'Kod zapasowy', codes[1]!.toUpperCase());
    await press(page, 'Zaloguj się');
    await heading(page, 'Dzień dobry, Ewa Zięba');

    const again = await open(link);
    await fill(again, 'Nowe hasło', PASSWORD);
    await fill(again, 'Powtórz nowe hasło', PASSWORD);
    await press(again, 'Ustaw hasło i przejdź dalej');
    await again.getByText(/To zaproszenie jest nieważne/).waitFor();
  });

  it('brings a new password by mail, and asks for the code all the same', async () => {
    const { email, totpSecret } = staffOf('hutnik', 'DISPATCHER');
    const page = await open('/biuro');
    await heading(page, 'Logowanie pracowników');
    await page.getByRole('link', { name: 'Nie pamiętam hasła' }).click();
    await heading(page, 'Zapomniane hasło');
    await fill(page, 'Adres e-mail', email);
    await press(page, 'Wyślij odnośnik');
    await page.getByText(/Jeżeli adres .* należy/).waitFor();
    await page.goto(chromium.url(HOST, await linkOfMail()));
    await heading(page, 'Nowe hasło');
    await fill(page, 'Nowe hasło', PASSWORD);
    await fill(page, 'Powtórz nowe hasło', PASSWORD);
    await press(page, 'Zapisz hasło');
    await heading(page, 'Drugi krok logowania');
    await fill(page, 'Kod z aplikacji', totpCode(totpSecret));
    await press(page, 'Zaloguj się');
    await heading(page, /^Dzień dobry/);
  });

  it('by keyboard alone, to the page that was asked for', async () => {
    const { email, password, totpSecret } = staffOf('hutnik', 'EDITOR');
    const page = await open('/biuro/moje-konto');
    await heading(page, 'Logowanie pracowników');
    await page.getByText('Aby zobaczyć tę stronę, prosimy się zalogować.').waitFor();
    const tabTo = async (name: string) => {
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText)) === name) return;
      }
      throw new Error(`the key does not reach ${name}`);
    };
    await tabTo('Adres e-mail');
    await page.keyboard.type(email);
    await tabTo('Hasło');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await heading(page, 'Drugi krok logowania');
    await tabTo('Kod z aplikacji');
    await page.keyboard.type(totpCode(totpSecret));
    await page.keyboard.press('Enter');
    await heading(page, 'Moje konto');
    expect(new URL(page.url()).pathname).toBe('/biuro/moje-konto');
    expect(await page.getByRole('main').innerText()).toContain(email);
  });

  it.each(WIDTHS)('has nothing that axe objects to (%s)', async (_, options) => {
    for (const path of ['/biuro/zaloguj', '/biuro/drugi-skladnik', '/biuro/zaproszenie#x', '/biuro/zapomniane-haslo', '/biuro/nowe-haslo']) {
      const page = await open(path, options);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([path, await violations(page)]).toEqual([path, []]);
      await page.context().close();
    }
    const page = await chromium.visit(options);
    await page.context().addCookies([{ ...(await deskCookie(database, 'hutnik')), url: chromium.url(HOST).replace('http:', 'https:') }]);
    for (const [path, title] of [['/biuro', /^Dzień dobry/], ['/biuro/moje-konto', 'Moje konto'], ['/biuro/nic-tu-nie-ma', 'Nie ma takiej strony']] as const) {
      await page.goto(chromium.url(HOST, path));
      await heading(page, title);
      expect([path, await violations(page)]).toEqual([path, []]);
    }
  });
});
