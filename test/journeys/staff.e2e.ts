/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  asRole, describeInBrowser, deskCookie, loginOf, settle, testApplication, testBrowser, testDatabase, testWorker, totpCode, violations,
  type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';

const HOST = 'zlm.localhost';
const PASSWORD = 'siedem żółtych łódek na stawie';
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };
const LOOKS: [string, BrowserContextOptions][] = [
  ['desk, light', { colorScheme: 'light' }], ['desk, dark', { colorScheme: 'dark' }],
  ['phone, light', { ...PHONE, colorScheme: 'light' }], ['phone, dark', { ...PHONE, colorScheme: 'dark' }],
];

describeInBrowser('the staff of a cooperative, in the browser', () => {
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
  const go = (page: Page, path: string) => page.goto(chromium.url(HOST, path));
  const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
  const areas = (page: Page) => page.getByRole('navigation', { name: 'Działy biura' }).getByRole('link').allInnerTexts();
  const idOf = async (email: string) =>
    (await asRole<{ id: string }>(database, 'admin', `select id from staff_member where email = $1 and removed_at is null`, { values: [email] }))[0]!.id;

  async function atDesk(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { name, value } = await deskCookie(database, 'zlm');
    await page.context().addCookies([{ name, value, url: chromium.url(HOST).replace('http:', 'https:'), secure: true, httpOnly: true }]);
    return page;
  }

  it('an admin invites a clerk, who sees no more than their areas; the roles change; the clerk is removed; the last admin stays; the trail has it all', async () => {
    const admin = await atDesk();
    await go(admin, '/biuro');
    await heading(admin, /^Dzień dobry/);
    expect(await areas(admin)).toEqual(expect.arrayContaining(['Pracownicy', 'Dziennik zdarzeń', 'Wnioski']));
    expect(await areas(admin)).not.toContain('Zgłoszenia usterek');
    await admin.getByRole('link', { name: 'Pracownicy', exact: true }).first().click();
    await heading(admin, 'Pracownicy');
    await admin.getByRole('link', { name: 'Zaproś pracownika' }).click();
    await heading(admin, 'Zaproś pracownika');
    await fill(admin, 'Imię i nazwisko', 'Ewa Zięba');
    await fill(admin, 'Adres e-mail', 'ewa@zlm');
    await press(admin, 'Wyślij zaproszenie');
    await admin.getByRole('alert').getByRole('link', { name: 'To nie jest adres e-mail.' }).waitFor();
    await admin.getByRole('alert').getByRole('link', { name: /co najmniej jedną rolę/ }).waitFor();
    await fill(admin, 'Adres e-mail', 'ewa@zlm.example');
    await admin.getByLabel('obsługa mieszkańców', { exact: true }).check();
    await press(admin, 'Wyślij zaproszenie');
    await said(admin, 'Zaproszenie wysłano na adres ewa@zlm.example.');

    await worker.drain();
    const link = /\/biuro\/zaproszenie#[\w-]{43}/.exec(worker.mails.findLast(({ to }) => to === 'ewa@zlm.example')!.text)![0];
    const clerk = await chromium.visit();
    await go(clerk, link);
    await heading(clerk, 'Zaproszenie do biura');
    await fill(clerk, 'Nowe hasło', PASSWORD);
    await fill(clerk, 'Powtórz nowe hasło', PASSWORD);
    await press(clerk, 'Ustaw hasło i przejdź dalej');
    await heading(clerk, 'Włączenie drugiego kroku logowania');
    await clerk.getByRole('img', { name: /Kod QR/ }).waitFor();
    const secret = /([A-Z2-7]{4} ?){8}/.exec(await clerk.getByRole('main').innerText())![0].replaceAll(' ', '');
    await fill(clerk, 'Kod z aplikacji', totpCode(secret));
    await press(clerk, 'Włącz drugi krok');
    await heading(clerk, 'Kody zapasowe');
    await clerk.getByLabel('Kody są bezpiecznie zapisane').check();
    await press(clerk, 'Przejdź do biura');
    await heading(clerk, 'Dzień dobry, Ewa Zięba');
    expect(await areas(clerk)).toEqual(['Początek', 'Osoby', 'Wnioski']);
    expect(await clerk.getByRole('main').innerText()).not.toContain('Portal w liczbach');
    await go(clerk, '/biuro/pracownicy');
    await heading(clerk, 'Nie ma takiej strony');

    await go(admin, '/biuro/pracownicy?szukaj=zięba');
    await admin.getByRole('link', { name: 'Ewa Zięba' }).click();
    await heading(admin, 'Ewa Zięba');
    await admin.getByLabel('obsługa mieszkańców', { exact: true }).uncheck();
    await admin.getByLabel('redakcja', { exact: true }).check();
    await press(admin, 'Zapisz');
    await said(admin, 'Zapisano.');
    await go(clerk, '/biuro');
    await heading(clerk, 'Dzień dobry, Ewa Zięba');
    expect(await areas(clerk)).toEqual(['Początek', 'Ogłoszenia', 'Korespondencja']);

    await press(admin, 'Usuń pracownika');
    await admin.getByRole('alertdialog').getByRole('button', { name: 'Usuń pracownika' }).click();
    await said(admin, 'Usunięto. Wszystkie sesje tej osoby zakończono.');
    await go(clerk, '/biuro');
    await heading(clerk, 'Logowanie pracowników');

    await go(admin, `/biuro/pracownicy/${await idOf('admin@zlm.example')}`);
    await press(admin, 'Usuń pracownika');
    await admin.getByRole('alertdialog').getByRole('button', { name: 'Usuń pracownika' }).click();
    await admin.getByRole('alert').getByText(/To ostatni administrator/).waitFor();

    await go(admin, '/biuro/dziennik');
    await heading(admin, 'Dziennik zdarzeń');
    const table = admin.getByRole('table', { name: 'Dziennik zdarzeń' });
    await table.waitFor();
    for (const text of ['Zaproszenie pracownika', 'Przyjęcie zaproszenia', 'Zmiana ról pracownika', 'Usunięcie pracownika', 'pracownik: Ewa Zięba', 'role: redakcja']) {
      expect(await table.innerText()).toContain(text);
    }
    await admin.getByLabel('Zdarzenie', { exact: true }).selectOption({ label: 'Zmiana ról pracownika' });
    await admin.waitForURL(/zdarzenie=STAFF_CHANGED/);
    await table.getByText('wcześniejsze role: obsługa mieszkańców').waitFor();
    await admin.locator('a[href*="STAFF_CHANGED"]', { hasText: 'Pobierz plik CSV' }).waitFor();
    const [download] = await Promise.all([admin.waitForEvent('download'), admin.getByRole('link', { name: 'Pobierz plik CSV' }).click()]);
    const file = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n');
    expect(file).toHaveLength(2);
    expect(file[1]).toContain('Zmiana ról pracownika;STAFF_CHANGED');
  });

  it('a member of staff changes the password, makes codes and a passkey, and signs in by it', async () => {
    const { page, authenticator } = await withAuthenticator();
    await go(page, '/biuro/moje-konto');
    await heading(page, 'Moje konto');
    await page.getByRole('link', { name: 'Zmień hasło' }).click();
    await heading(page, 'Zmień hasło');
    await fill(page, 'Obecne hasło', 'nie to hasło');
    await fill(page, 'Nowe hasło', PASSWORD);
    await fill(page, 'Powtórz nowe hasło', PASSWORD);
    await press(page, 'Zmień hasło');
    await page.getByRole('alert').getByText('To nie jest obecne hasło.').waitFor();
    await fill(page, 'Obecne hasło', 'biuro wersji pokazowej');
    await press(page, 'Zmień hasło');
    await heading(page, 'Moje konto');
    await said(page, 'Hasło zostało zmienione. Inne urządzenia wylogowano.');

    await press(page, 'Wydaj nowe kody');
    await fill(page, 'Obecne hasło', PASSWORD);
    await page.locator('form').getByRole('button', { name: 'Wydaj nowe kody' }).click();
    await heading(page, 'Moje konto');
    await said(page, 'Pozostało kodów: 10.');
    await press(page, 'Dodaj klucz dostępu');
    await fill(page, 'Obecne hasło', PASSWORD);
    await press(page, 'Dalej');
    await page.getByRole('button', { name: 'Usuń: To urządzenie' }).waitFor();

    await press(page, 'Wyloguj wszędzie');
    await heading(page, 'Logowanie pracowników');
    await fill(page, 'Adres e-mail', 'admin@zlm.example');
    await fill(page, 'Hasło', PASSWORD);
    await press(page, 'Zaloguj się');
    await heading(page, 'Drugi krok logowania');
    await press(page, 'Użyj klucza dostępu');
    await heading(page, /^Dzień dobry/);
    await authenticator.send('WebAuthn.disable');
  });

  /** A browser with a security key in it. */
  async function withAuthenticator() {
    const page = await atDesk();
    const authenticator = await page.context().newCDPSession(page);
    await authenticator.send('WebAuthn.enable');
    await authenticator.send('WebAuthn.addVirtualAuthenticator', {
      options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    });
    return { page, authenticator };
  }

  it('by keyboard alone: somebody is given another role', async () => {
    const page = await atDesk();
    await go(page, `/biuro/pracownicy/${await idOf('redakcja@zlm.example')}`);
    await page.getByRole('button', { name: 'Zapisz' }).waitFor();
    const tabTo = async (name: string) => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.innerText ?? (document.activeElement as HTMLElement).innerText);
        if (at.trim() === name) return;
      }
      throw new Error(`the key does not reach ${name}`);
    };
    await tabTo('obsługa mieszkańców');
    await page.keyboard.press('Space');
    await tabTo('Zapisz');
    await page.keyboard.press('Enter');
    await said(page, 'Zapisano.');
    const [row] = await asRole<{ roles: string }>(database, 'admin', `select roles::text from staff_member where email = 'redakcja@zlm.example'`);
    expect(row!.roles).toBe('{CLERK,EDITOR}');
  });

  it.each(LOOKS)('has nothing that axe objects to, and no page scrolls sideways (%s)', async (_, options) => {
    const page = await atDesk(options);
    const { identifier } = loginOf('zlm');
    await asRole(database, 'admin', `insert into audit_event (cooperative_id, action, person_id, at)
      select l.cooperative_id, 'SIGNED_IN', l.person_id, now() - n * interval '3 days' from login l, generate_series(1, 20) n where l.identifier = $1`, { values: [identifier] });
    const paths = [
      '/biuro', '/biuro/pracownicy', '/biuro/pracownicy/zaproszenie', '/biuro/pracownicy/uprawnienia', `/biuro/pracownicy/${await idOf('kancelaria@zlm.example')}`,
      '/biuro/moje-konto', '/biuro/moje-konto/haslo', '/biuro/dziennik', '/biuro/dziennik?zdarzenie=TERMS_ACCEPTED&od=2020-01-01&do=2020-01-02',
    ];
    for (const path of paths) {
      await go(page, path);
      await settle(page);
      if (path === '/biuro') await page.getByText('Pokaż dane w tabeli').first().click();
      expect([path, await violations(page)]).toEqual([path, []]);
    }
    await go(page, '/biuro');
    await said(page, 'Logowania mieszkańców');
    await page.locator('svg.recharts-surface').first().waitFor();
  });
});
