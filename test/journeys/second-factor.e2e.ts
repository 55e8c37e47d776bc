/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { describeInBrowser, loginOf, testApplication, testBrowser, testDatabase, violations, type TestBrowser, type TestDatabase } from '../support/index.js';

const HOST = 'hutnik.localhost';

describeInBrowser('a second factor in the browser', () => {
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

  /** A page whose browser has a security key that asks for a PIN, built in (CDP, WebAuthn domain). */
  async function visitor(): Promise<Page> {
    const page = await chromium.visit();
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const;
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
    return page;
  }
  async function signIn(page: Page, n: number): Promise<void> {
    const { identifier, password } = loginOf('hutnik', 'resident', n);
    await page.goto(chromium.url(HOST, '/zaloguj'));
    await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Zaloguj się' }).click();
  }
  async function begin(page: Page, button: string, n: number): Promise<void> {
    await page.goto(chromium.url(HOST, '/moje-konto/logowanie'));
    await page.getByRole('button', { name: button }).click();
    await page.getByLabel('Obecne hasło', { exact: true }).fill(loginOf('hutnik', 'resident', n).password);
    await page.getByRole('button', { name: 'Dalej' }).click();
  }
  const signOut = async (page: Page) => {
    await page.context().clearCookies();
    await page.evaluate(() => localStorage.clear());
  };
  const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

  it('is a passkey: added, asked for after the password, and good in its place', async () => {
    const page = await visitor();
    await signIn(page, 0);
    await page.waitForURL(/start/);
    await begin(page, 'Dodaj klucz dostępu', 0);
    await page.getByRole('heading', { name: 'Kody zapasowe' }).first().waitFor();
    expect(await page.locator('code').count()).toBe(10);
    await page.getByText('To urządzenie').waitFor();
    expect(await violations(page)).toEqual([]);
    await signOut(page);
    await signIn(page, 0);
    await page.waitForURL(/drugi-skladnik/);
    await page.getByRole('heading', { level: 1, name: 'Jeszcze jeden krok' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Potwierdź kluczem dostępu' }).click();
    await page.waitForURL(/start/);
    await signOut(page);
    await page.goto(chromium.url(HOST, '/zaloguj'));
    await page.getByRole('button', { name: 'Użyj klucza dostępu' }).click();
    await page.waitForURL(/start/);
  });

  it('is an application with codes: scanned or typed, proved, asked for, and removed with the password', async () => {
    const page = await visitor();
    await page.setViewportSize({ width: 320, height: 700 });
    await signIn(page, 1);
    await page.waitForURL(/start/);
    await begin(page, 'Dodaj aplikację z kodami', 1);
    await page.getByRole('img', { name: /Kod QR/ }).waitFor();
    expect(await isWide(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    const totp = new TOTP({ secret: (await page.locator('code').first().innerText()).replace(/\s/g, '') });
    await page.getByLabel('Kod z aplikacji').fill('000000');
    await page.getByRole('button', { name: 'Potwierdź kod' }).click();
    await page.getByRole('alert').getByText('Ten kod się nie zgadza').waitFor();
    await page.getByLabel('Kod z aplikacji').fill(totp.generate());
    await page.getByRole('button', { name: 'Potwierdź kod' }).click();
    await page.getByText('Mój telefon').waitFor();
    expect(await isWide(page)).toBe(false);
    await signOut(page);
    await signIn(page, 1);
    await page.waitForURL(/drugi-skladnik/);
    await page.goto(chromium.url(HOST, '/moje-konto'));
    await page.waitForURL(/drugi-skladnik/);
    // A code is taken once; that of the next half-minute is good by now.
    await page.getByLabel('Kod jednorazowy lub zapasowy').fill(totp.generate({ timestamp: Date.now() + 30_000 }));
    expect(await isWide(page)).toBe(false);
    await page.getByRole('button', { name: 'Potwierdź', exact: true }).click();
    await page.waitForURL(/start/);
    await page.goto(chromium.url(HOST, '/moje-konto/logowanie'));
    await page.getByRole('button', { name: 'Usuń: Mój telefon' }).click();
    await page.getByLabel('Obecne hasło', { exact: true }).fill(loginOf('hutnik', 'resident', 1).password);
    await page.getByRole('button', { name: 'Usuń', exact: true }).click();
    await page.getByText('Na razie do zalogowania wystarcza identyfikator i hasło.').waitFor();
  });
});
