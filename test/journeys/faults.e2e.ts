/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { arrived, describeInBrowser, loginOf, settle, testApplication, testBrowser, testDatabase, violations, type TestBrowser, type TestDatabase } from '../support/index.js';

const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

describeInBrowser('a resident who reports a fault', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let chromium: TestBrowser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'faults-'));
    writeFileSync(join(folder, 'zaciek.jpg'), await sharp({ create: { width: 600, height: 400, channels: 3, background: '#a0522d' } }).jpeg().toBuffer());
    writeFileSync(join(folder, 'list.jpg'), 'to nie jest zdjęcie');
    database = await testDatabase();
    app = await testApplication(database);
    chromium = await testBrowser(app);
  });
  afterAll(async () => {
    await chromium.close();
    await app.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  async function enter(options = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { identifier, password } = loginOf('hutnik', 'resident', 1);
    await page.goto(chromium.url('hutnik.localhost', '/zaloguj'));
    await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/start/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  /** Walks by the Tab key until the focus is on what bears this name. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let steps = 0; steps < 80; steps += 1) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.ariaLabel ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
      });
      if (name.test(focused)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${name}`);
  }

  it('does so by the keyboard alone, is told of every mistake, and finds the report in the register', async () => {
    const page = await enter();
    // From the start: a browser that is told too late opens a dialog of its own.
    page.on('filechooser', (chooser) => void chooser.setFiles([join(folder, 'zaciek.jpg'), join(folder, 'list.jpg')]));
    await tabTo(page, /^Zgłoszenia awarii$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/zgloszenia$/);
    await arrived(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.getByRole('main').getByRole('link', { name: /Pogotowie techniczne: 32 700 00 00/ }).getAttribute('href')).toBe('tel:327000000');
    await tabTo(page, /^Zgłoś usterkę$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/nowe/);
    await arrived(page);
    await settle(page);
    await tabTo(page, /^Wyślij zgłoszenie$/);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Prosimy poprawić' }).waitFor();
    expect(await page.getByRole('alert').first().getByRole('link').allInnerTexts()).toEqual([
      'Prosimy wybrać miejsce usterki.', 'Prosimy wybrać rodzaj usterki.', 'Prosimy opisać, co się zepsuło.']);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('place');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Rodzaj usterki/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Co się zepsuło/);
    await page.keyboard.type('Zaciek na suficie w łazience');
    await tabTo(page, /^Zdjęcia: Dodaj zdjęcia$/);
    await page.keyboard.press('Enter');
    await page.getByAltText('Zdjęcie 1: zaciek.jpg').waitFor();
    await page.getByText('To nie jest zdjęcie.').waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo(page, /^Usuń: list.jpg$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Wyślij zgłoszenie$/);
    await page.keyboard.press('Enter');
    const number = /TA1\/2026\/Z\d{3,}/.exec(await page.getByText(/Zgłoszenie TA1/).innerText())![0];
    await page.waitForFunction(() => document.activeElement?.textContent === 'Przyjęliśmy zgłoszenie');
    expect(await violations(page)).toEqual([]);
    await tabTo(page, /^Zobacz zgłoszenie$/);
    await page.keyboard.press('Enter');
    await page.getByText('Zaciek na suficie w łazience').waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo(page, /^Treść wiadomości/);
    await page.keyboard.type('Klucz jest u sąsiada.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Przebieg' }).getByText('Klucz jest u sąsiada.').waitFor();
    await page.goto(chromium.url('hutnik.localhost', '/zgloszenia'));
    await settle(page);
    expect(await page.getByRole('row').nth(1).innerText()).toContain(number);
    await page.getByLabel('Stan', { exact: true }).selectOption('REJECTED');
    await page.waitForURL(/stan=REJECTED/);
    await page.getByText(number).waitFor({ state: 'detached' });
    expect(await page.getByRole('row').nth(1).innerText()).toContain('odrzucone');
    await page.context().close();
  });

  it('sees photos large, on a phone and in the dark as well, without scrolling sideways', async () => {
    const page = await enter({ ...PHONE, colorScheme: 'dark' as const });
    for (const path of ['/zgloszenia', '/zgloszenia/nowe']) {
      await page.goto(chromium.url('hutnik.localhost', path));
      expect([path, await violations(page)]).toEqual([path, []]);
    }
    await page.goto(chromium.url('hutnik.localhost', '/zgloszenia'));
    await page.getByRole('row', { name: /pojawił się zaciek na suficie/ }).getByRole('link').click();
    await page.getByRole('button', { name: /powiększ/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Zdjęcia: zdjęcie 1 z 1' });
    await dialog.getByRole('img').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.querySelector('img') !== null)).toBe(true);
    await page.context().close();
  });
});
