/// <reference lib="dom" />
import { createWriteStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import { ZipFile } from 'yazl';
import { workedCard } from '../api/feed-card.js';
import { writePackage } from '../api/feed-package.js';
import {
  describeInBrowser, deskCookie, testApplication, testBrowser, testDatabase, testWorker, totpCode, type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';

const SLUG = 'slonecznik';
const HOST = `${SLUG}.localhost`;
const ADMIN = { name: 'Anna Lis', email: 'anna@slonecznik.example', password: 'doniczka na parapecie obok rowera' };
const CLERK = { name: 'Ewa Zięba', email: 'ewa@slonecznik.example', password: 'cztery parasole w szatni na dole' };
const COLOR = '#0b5d3b';
const OWN_PASSWORD = 'zielony-rower-1957';

describeInBrowser('a sixth cooperative, without a line of code and without a restart', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let chromium: TestBrowser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sixth-'));
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
    rmSync(folder, { recursive: true });
  });

  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const confirm = (page: Page, name: string) => page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click();
  const fill = (page: Page, label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  const go = (page: Page, path: string) => page.goto(chromium.url(HOST, path));
  async function visitor(): Promise<Page> {
    const page = await chromium.visit({ acceptDownloads: true });
    return page;
  }

  async function operatorCreates(): Promise<void> {
    const page = await visitor();
    const { name, value } = await deskCookie(database, 'platform', 'OPERATOR');
    await page.context().addCookies([{ name, value, url: chromium.url('platform.localhost').replace('http:', 'https:'), secure: true, httpOnly: true }]);
    await page.goto(chromium.url('platform.localhost', '/biuro/spoldzielnie'));
    await page.getByRole('link', { name: 'Nowa spółdzielnia' }).click();
    await fill(page, 'Pełna nazwa', 'Spółdzielnia Mieszkaniowa „Słonecznik”');
    await fill(page, 'Nazwa skrócona', 'SM Słonecznik');
    await fill(page, 'Znak rozpoznawczy', SLUG);
    await fill(page, 'Adres portalu', HOST);
    await fill(page, 'Imię i nazwisko administratora', ADMIN.name);
    await fill(page, 'E-mail administratora', ADMIN.email);
    await press(page, 'Utwórz portal');
    await page.getByText('Portal jest otwarty.').waitFor();
  }

  /** Follows the invitation of a mail up to the desk. */
  async function takeUp({ name, email, password }: typeof ADMIN): Promise<Page> {
    await worker.drain();
    const link = /\/biuro\/zaproszenie#[\w-]{43}/.exec(worker.mails.findLast(({ to }) => to === email)!.text)![0];
    const page = await visitor();
    for (let tries = 0; tries < 50 && (await go(page, '/'))!.status() !== 200; tries += 1) await delay(100);
    await go(page, link);
    await heading(page, 'Zaproszenie do biura');
    await fill(page, 'Nowe hasło', password);
    await fill(page, 'Powtórz nowe hasło', password);
    await press(page, 'Ustaw hasło i przejdź dalej');
    await page.getByRole('img', { name: /Kod QR/ }).waitFor();
    const secret = /([A-Z2-7]{4} ?){8}/.exec(await page.getByRole('main').innerText())![0].replaceAll(' ', '');
    await fill(page, 'Kod z aplikacji', totpCode(secret));
    await press(page, 'Włącz drugi krok');
    await page.getByLabel('Kody są bezpiecznie zapisane').check();
    await press(page, 'Przejdź do biura');
    await heading(page, `Dzień dobry, ${name}`);
    return page;
  }

  async function adminSetsUp(page: Page): Promise<void> {
    const save = async () => {
      await press(page, 'Zapisz w szkicu');
      await page.getByText('Zapisano w szkicu').waitFor();
    };
    await go(page, '/biuro/ustawienia/wyglad');
    await fill(page, 'Kolor przewodni', COLOR);
    await save();
    await go(page, '/biuro/ustawienia/hasla');
    await fill(page, 'Najmniej znaków', '10');
    await save();
    await go(page, '/biuro/ustawienia/zakladki');
    await fill(page, 'Nazwa w menu: Kartoteka finansowa', 'Moja kartoteka');
    await save();
    await go(page, '/biuro/ustawienia/konta');
    await page.getByLabel('Jak mieszkaniec dostaje konto').selectOption({ label: 'wydaje je biuro, po okazaniu dokumentu' });
    await save();
    await go(page, '/biuro/ustawienia');
    await press(page, 'Opublikuj');
    await confirm(page, 'Opublikuj');
    await page.getByText('Opublikowano.').waitFor();
  }

  async function adminFeeds(page: Page): Promise<void> {
    writePackage(folder, workedCard(), { cooperative: SLUG });
    const zip = new ZipFile();
    for (const name of readdirSync(folder)) zip.addFile(join(folder, name), name);
    zip.end();
    const path = join(folder, 'paczka.zip');
    await pipeline(zip.outputStream, createWriteStream(path));
    await go(page, '/biuro/zasilenia/nowe');
    await page.locator('#files').setInputFiles(path);
    await press(page, 'Wgraj i wykonaj próbę');
    await page.waitForURL(/zasilenia\/[0-9a-f-]{36}/);
    await worker.drain();
    await page.getByText('Próba się udała.').waitFor();
    await press(page, 'Wczytaj paczkę');
    await confirm(page, 'Wczytaj paczkę');
    await page.getByText('Czeka na swoją kolej.').waitFor();
    await worker.drain();
    await page.getByText('Paczka jest wczytana.').waitFor();
  }

  async function clerkIssues(page: Page): Promise<{ identifier: string; password: string }> {
    await go(page, '/biuro/osoby');
    await page.getByLabel('Szukaj osoby').fill('kowal');
    await page.getByRole('link', { name: 'Kowalski Jan' }).click();
    await press(page, 'Wydaj identyfikator i hasło');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel('Okazany dokument').selectOption('ID_CARD');
    await dialog.getByRole('button', { name: 'Wydaj hasło' }).click();
    const panel = page.getByRole('region', { name: /^Do przekazania/ });
    await panel.waitFor();
    const [identifier, password] = await panel.locator('dd').allTextContents();
    return { identifier: identifier!, password: password! };
  }

  it('goes from the operator’s form to the resident’s card', async () => {
    await operatorCreates();
    const admin = await takeUp(ADMIN);
    await adminSetsUp(admin);
    await adminFeeds(admin);
    await go(admin, '/biuro/pracownicy');
    await admin.getByRole('link', { name: 'Zaproś pracownika' }).click();
    await fill(admin, 'Imię i nazwisko', CLERK.name);
    await fill(admin, 'Adres e-mail', CLERK.email);
    await admin.getByLabel('obsługa mieszkańców', { exact: true }).check();
    await press(admin, 'Wyślij zaproszenie');
    await admin.getByText(/Zaproszenie wysłano/).waitFor();
    const { identifier, password } = await clerkIssues(await takeUp(CLERK));

    const resident = await visitor();
    await go(resident, '/zaloguj');
    await resident.getByLabel('Identyfikator', { exact: true }).waitFor();
    expect(await resident.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim())).toBe(COLOR);
    await fill(resident, 'Identyfikator', identifier);
    await fill(resident, 'Hasło', password);
    await press(resident, 'Zaloguj się');
    await resident.waitForURL(/ustaw-haslo/);
    await resident.getByText(/10 znaków/).first().waitFor();
    await fill(resident, 'Nowe hasło', OWN_PASSWORD);
    await fill(resident, 'Powtórz nowe hasło', OWN_PASSWORD);
    await press(resident, 'Zapisz hasło');
    await resident.waitForURL((url) => !url.pathname.includes('ustaw-haslo'));
    await resident.getByText('699,64').first().waitFor();
    await resident.getByRole('link', { name: 'Moja kartoteka' }).first().click();
    for (const figure of ['-20,65', '156,11', '-4 897,48']) await resident.getByRole('cell', { name: figure }).first().waitFor();
  });
});
