/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  api, asRole, describeInBrowser, deskCookie, loginOf, settle, testApplication, testBrowser, testDatabase, testWorker, violations,
  type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';

const SLUG = 'hutnik';
const HEADER = 'key;account;document;kind;period;booked_on;due_on;amount;exclusion_class;description';
const HOME = '{ home { groups { accounts { id balance } } } }';

describeInBrowser('feeds at the desk', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let chromium: TestBrowser;
  let folder: string;
  let account: { id: string; key: string; set_on: string };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'feeds-'));
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
    chromium = await testBrowser(app);
    [account] = (await rows<typeof account>(`select a.id, a.key, to_char(a.balance_set_on, 'YYYY-MM-DD') as set_on from settlement_account a
      join account_holder h on h.cooperative_id = a.cooperative_id and h.account_id = a.id and h.held_to is null
      join login l on l.cooperative_id = h.cooperative_id and l.person_id = h.person_id join cooperative c on c.id = l.cooperative_id
      where c.slug = $1 and l.identifier = $2 and a.tracks_balance and a.account_group = 'RENT' order by a.balance_set_on desc limit 1`,
    [SLUG, loginOf(SLUG).identifier])) as [typeof account];
  });
  afterAll(async () => {
    await chromium.close();
    await worker.close();
    await app.close();
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asRole<Row>(database, 'admin', sql, { values });
  const entry = (key: string, amount: string) => `${key};${account.key};;CHARGE;${account.set_on.slice(0, 7)};${account.set_on};${account.set_on};${amount};;Próba`;
  const entriesFile = (name: string, ...lines: string[]) => {
    const path = join(mkdtempSync(join(folder, name)), 'entries.csv');
    writeFileSync(path, [HEADER, ...lines, ''].join('\r\n'));
    return path;
  };
  /** The resident's own balance of the account, through the resident's own door. */
  async function balance(): Promise<number> {
    const resident = api(app, `${SLUG}.localhost`);
    await resident.signIn(loginOf(SLUG).identifier, loginOf(SLUG).password);
    const { data } = await resident.graphql<{ home: { groups: { accounts: { id: string; balance: number }[] }[] } }>(HOME);
    return data!.home.groups.flatMap((group) => group.accounts).find(({ id }) => id === account.id)!.balance;
  }
  async function atDesk(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit({ acceptDownloads: true, ...options });
    const { name, value } = await deskCookie(database, SLUG, 'ADMIN');
    await page.context().addCookies([{ name, value, url: chromium.url(`${SLUG}.localhost`).replace('http:', 'https:'), secure: true, httpOnly: true }]);
    return page;
  }
  const go = (page: Page, path: string) => page.goto(chromium.url(`${SLUG}.localhost`, path));
  async function shoot(page: Page, name: string): Promise<void> {
    if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], `${name}.png`), fullPage: true });
  }
  /** Sends files, and waits on the page of their batch until the worker is through. */
  async function send(page: Page, path: string): Promise<string> {
    await go(page, '/biuro/zasilenia/nowe');
    await page.locator('#files').setInputFiles(path);
    await page.getByRole('button', { name: 'Wgraj i wykonaj próbę' }).click();
    await page.waitForURL(/zasilenia\/[0-9a-f-]{36}/);
    await worker.drain();
    return page.url().split('/').at(-1)!;
  }

  it('an admin reads an error at its row, hands the list on, mends the file, reads the difference and applies it; the resident’s balance moves', async () => {
    const before = await balance();
    const page = await atDesk();
    await send(page, entriesFile('zle', entry('PODROZ-1', '1,234'), entry('PODROZ-2', '10,00')));
    await page.getByText('Paczka jest odrzucona, niczego nie zmieniono.').waitFor();
    const row = page.getByRole('table', { name: 'Błędy' }).getByRole('row').nth(1);
    expect((await row.getByRole('cell').allTextContents()).slice(0, 3)).toEqual(['2', 'amount', '1,234']);
    await row.getByText('to nie jest kwota').waitFor();
    await shoot(page, 'refused');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Pobierz listę błędów (CSV)' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('entries.csv;2;amount;1,234;to nie jest kwota');
    expect(await balance()).toBe(before);

    await send(page, entriesFile('dobre', entry('PODROZ-1', '7000,00'), entry('PODROZ-2', '10,00')));
    await page.getByText('Próba się udała.').waitFor();
    const moved = page.getByRole('table', { name: 'Nietypowe zmiany sald' }).getByRole('row', { name: account.key });
    expect(await moved.getByRole('cell').last().textContent()).toBe('-7\u00a0010,00');
    await shoot(page, 'checked');
    expect(await balance()).toBe(before);
    await page.getByRole('button', { name: 'Wczytaj paczkę' }).click();
    await page.getByRole('alertdialog').getByText('nowe 2, zmienione 0, usunięte 0').waitFor();
    await shoot(page, 'confirm');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Wczytaj paczkę' }).click();
    await page.getByText('Czeka na swoją kolej.').waitFor();
    await shoot(page, 'waiting');
    await worker.drain();
    await page.getByText('Paczka jest wczytana.').waitFor();
    await shoot(page, 'applied');
    expect(await balance()).toBe(before - 701_000);
    await page.getByRole('link', { name: 'Zobacz próbę tej paczki' }).click();
    await page.getByText('Ta paczka została już przekazana do wczytania.').waitFor();
    expect(await page.getByRole('button', { name: 'Wczytaj paczkę' }).count()).toBe(0);
  });

  it('an admin maps their own columns, sees them read, and saves the mapping only then', async () => {
    const path = join(folder, 'OPERACJE.TXT');
    writeFileSync(path, `NR;KONTO;TYP;MIESIAC;DATA;KWOTA\r\nN1;${account.key};Z;${account.set_on.slice(0, 7)};${account.set_on};15,50\r\n`);
    const page = await atDesk();
    await go(page, '/biuro/zasilenia/mapowanie');
    await page.getByText('Odwzorowania nie ma').waitFor();
    await page.locator('#sample').setInputFiles(path);
    await page.getByRole('button', { name: 'Obejrzyj próbkę' }).click();
    await page.getByLabel('Co zawiera plik OPERACJE.TXT').selectOption({ label: 'Zapisy księgowe (entries)' });
    const theirs = { klucz: 'NR', 'rozrachunek (klucz)': 'KONTO', rodzaj: 'TYP', 'okres (miesiąc)': 'MIESIAC', 'data księgowania': 'DATA', kwota: 'KWOTA' };
    for (const [ours, column] of Object.entries(theirs)) await page.getByLabel(`Państwa kolumna dla: ${ours}`, { exact: true }).selectOption(column);
    await page.getByRole('button', { name: 'Wypróbuj na próbce' }).click();
    await page.getByText('1 błąd w próbce:').waitFor();
    await page.getByRole('table', { name: 'Błędy' }).getByText('dozwolone wartości').waitFor();
    expect(await page.getByRole('button', { name: 'Zapisz odwzorowanie' }).isDisabled()).toBe(true);
    await shoot(page, 'mapping-wrong');
    await page.locator('summary[aria-label="Przeliczanie: rodzaj"]').click();
    await page.getByLabel('Kod: obciążenie (CHARGE)').fill('Z');
    await page.getByRole('button', { name: 'Wypróbuj na próbce' }).click();
    await page.getByText('Cała próbka została odczytana bez błędu.').waitFor();
    await page.getByRole('region', { name: /Zapisy księgowe – pierwsze wiersze/ }).getByText('15,50').waitFor();
    await shoot(page, 'mapping-good');
    await page.getByRole('button', { name: 'Zapisz odwzorowanie' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Zapisz odwzorowanie' }).click();
    await page.getByText('Zapisano wersję 1.').waitFor();
    expect(await rows(`select version, mapping->'files'->'entries'->'columns'->'kind' as kind from feed_mapping`)).toEqual([{ version: 1, kind: { column: 'TYP', values: { Z: 'CHARGE' } } }]);
    await send(page, path);
    await page.getByText('Próba się udała.').waitFor();
  });

  it('an admin uploads a bank statement by the keyboard alone, and reads why a payment is nobody’s', async () => {
    const today = new Date().toISOString().slice(2, 10).replaceAll('-', '');
    const path = join(folder, 'wyciag.sta');
    writeFileSync(path, `:20:X\r\n:25:/PL83101010230000261395100000\r\n:28C:7\r\n:60F:C${today}PLN0,00\r\n:61:${today}C20,00NTRFNONREF//W1\r\n:86:020~20Czynsz listopad\r\n:62F:C${today}PLN20,00\r\n-\r\n`);
    const page = await atDesk();
    await go(page, '/biuro/zasilenia');
    await settle(page);
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 80; steps += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
          return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '';
        });
        if (name.test(focused)) return;
      }
      throw new Error(`the Tab key never reaches ${name}`);
    };
    await tabTo(/^Wgraj wyciąg bankowy/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/zasilenia\/wyciag/);
    await page.locator('#files').waitFor();
    await settle(page);
    // Chromium hands the choice over only once it knows of the listener, so that one stands before the keys are pressed.
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), tabTo(/^Wyciąg$/).then(() => page.keyboard.press('Enter'))]);
    await chooser.setFiles(path);
    await tabTo(/^Wgraj wyciąg$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/zasilenia\/[0-9a-f-]{36}/);
    await worker.drain();
    await page.getByText('Wyciąg jest przyjęty.').waitFor();
    await shoot(page, 'taken');
    await tabTo(/^Zobacz wpłaty w drodze/);
    await page.keyboard.press('Enter');
    await page.getByText('Przelew nie podaje numeru rachunku wirtualnego.').waitFor();
  });

  it('an admin sees that the figures hold, and, where one does not, which', async () => {
    await rows('update settlement_account set program_balance = null');
    await rows('update account_balance set balance = balance + 500 where account_id = $1', [account.id]);
    const page = await atDesk();
    await go(page, '/biuro/zasilenia/uzgodnienie');
    await page.getByText('Lista jest poniżej.').waitFor();
    const row = page.getByRole('table', { name: 'Rozrachunki, które się nie zgadzają' }).getByRole('row', { name: account.key });
    expect(await row.getByRole('cell').last().textContent()).toBe('5,00');
    await rows('update account_balance set balance = balance - 500 where account_id = $1', [account.id]);
  });

  it.each<[string, BrowserContextOptions]>([
    ['1280 px, light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['1280 px, dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['320 px, light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
    ['320 px, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ])('axe finds nothing and nothing scrolls sideways: %s', async (_, options) => {
    await rows('update account_balance set balance = balance + 500 where account_id = $1', [account.id]);
    const page = await atDesk(options);
    const of = async (state: string) => (await rows<{ id: string }>(`select b.id from feed_batch b join cooperative c on c.id = b.cooperative_id
      where c.slug = $1 and b.state = $2::batch_state order by jsonb_array_length(coalesce(b.summary->'difference'->'moved', '[]')) desc limit 1`, [SLUG, state]))[0]!.id;
    const batches = await Promise.all(['CHECKED', 'REFUSED', 'APPLIED', 'TAKEN'].map(of));
    for (const path of ['', '/nowe', '/wyciag', '/uzgodnienie', '/wplaty', '/mapowanie', ...batches.map((id) => `/${id}`)]) {
      await go(page, `/biuro/zasilenia${path}`);
      expect([path, await violations(page)]).toEqual([path, []]);
      await shoot(page, `page${path.replace('/', '-').slice(0, 14)}-${options.viewport!.width}-${options.colorScheme}`);
    }
    await go(page, '/biuro/zasilenia/mapowanie');
    await page.locator('#sample').setInputFiles(join(folder, 'OPERACJE.TXT'));
    await page.getByRole('button', { name: 'Obejrzyj próbkę' }).click();
    await page.getByRole('button', { name: 'Wypróbuj na próbce' }).click();
    await page.getByText('Cała próbka została odczytana bez błędu.').waitFor();
    expect(await violations(page)).toEqual([]);
    await shoot(page, `mapping-${options.viewport!.width}-${options.colorScheme}`);
    await rows('update account_balance set balance = balance - 500 where account_id = $1', [account.id]);
  });
});
