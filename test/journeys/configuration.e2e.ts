/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  asRole, describeInBrowser, deskCookie, settle, testApplication, testBrowser, testDatabase, violations, type TestBrowser, type TestDatabase,
} from '../support/index.js';

const SLUG = 'hutnik';
const HOST = `${SLUG}.localhost`;
const SECTIONS = ['nazwy', 'wyglad', 'zakladki', 'teksty', 'regulamin', 'konta', 'hasla', 'rozliczenia', 'odczyty', 'usterki', 'biura'];
const LOOKS = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }, { viewport: { width: 320, height: 800 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
] as const;

describeInBrowser('an admin sets the portal up', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let chromium: TestBrowser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'settings-'));
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

  async function atDesk(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { name, value } = await deskCookie(database, SLUG);
    await page.context().addCookies([{ name, value, url: chromium.url(HOST).replace('http:', 'https:'), secure: true, httpOnly: true }]);
    await go(page, path);
    return page;
  }
  async function go(page: Page, path: string): Promise<void> {
    await page.goto(chromium.url(HOST, path));
    await settle(page);
  }
  const save = async (page: Page) => {
    await page.getByRole('button', { name: 'Zapisz w szkicu' }).click();
    await page.getByText('Zapisano w szkicu').waitFor();
  };
  const publish = async (page: Page) => {
    await go(page, '/biuro/ustawienia');
    await page.getByRole('columnheader', { name: 'Będzie' }).waitFor();
    await page.getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByText('Opublikowano.').waitFor();
  };
  const brandOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand').trim());

  it('changes colour, tabs and texts, looks at them as residents will, publishes, and takes it back with one press', async () => {
    const resident = await chromium.visit();
    await resident.goto(chromium.url(HOST));
    await resident.getByRole('heading', { level: 1 }).waitFor();
    const colorBefore = await brandOf(resident);

    const page = await atDesk('/biuro/ustawienia/wyglad');
    await page.getByLabel('Kolor przewodni').fill('#ffd23f');
    await page.getByText('nieczytelny').waitFor();
    await page.getByRole('button', { name: 'Zapisz w szkicu' }).click();
    await page.getByRole('alert').getByText(/Biały tekst na tym kolorze jest nieczytelny/).waitFor();
    expect(await page.getByLabel('Kolor przewodni').getAttribute('aria-invalid')).toBe('true');
    await page.getByLabel('Kolor przewodni').fill('#0b5d3b');
    await page.getByText(/(^|[^e])czytelny/).first().waitFor();
    const sign = join(folder, 'znak.svg');
    writeFileSync(sign, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 48" onload="alert(1)"><script>alert(1)</script><rect width="96" height="48" rx="8" fill="#fff"/></svg>');
    await page.locator('[id="brand.logo"]').setInputFiles(sign);
    await page.getByText('Usunęliśmy z pliku to, co nie jest rysunkiem').waitFor();
    await save(page);

    await go(page, '/biuro/ustawienia/zakladki');
    await page.getByLabel('Nazwa w menu: Ogłoszenia').fill('Wieści z osiedla');
    // By the keyboard alone: the button takes the focus along with its tab.
    const last = page.getByRole('button', { name: 'Wyżej: Wieści z osiedla' });
    await last.focus();
    for (let steps = 0; steps < 8 && (await last.isEnabled()); steps += 1) {
      await page.keyboard.press('Enter');
      await page.getByText(/Wieści z osiedla: miejsce/).waitFor();
    }
    await page.getByText(/Wieści z osiedla: miejsce 1 z/).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Niżej: Wieści z osiedla');
    await save(page);

    await go(page, '/biuro/ustawienia/teksty');
    await page.getByLabel('Powitanie', { exact: true }).fill('## Dzień dobry, sąsiedzi');
    await page.getByText('Podgląd: Powitanie').click();
    await page.getByRole('heading', { name: 'Dzień dobry, sąsiedzi' }).waitFor();
    await save(page);

    await go(page, '/biuro/ustawienia/podglad');
    await page.getByLabel('Szerokość').selectOption({ label: 'telefon' });
    const welcome = page.frameLocator('iframe[title*="powitalna"]');
    await welcome.getByRole('heading', { name: 'Dzień dobry, sąsiedzi' }).waitFor();
    expect(await welcome.locator('html').evaluate((html) => [html.clientWidth, getComputedStyle(html).getPropertyValue('--brand').trim()])).toEqual([390, '#0b5d3b']);
    const logo = welcome.locator('header img').first();
    expect(await logo.evaluate(async (img: HTMLImageElement) => {
      await img.decode();
      return [img.naturalWidth > 0, new URL(img.src).search];
    })).toEqual([true, '?podglad=1']);
    await page.getByLabel('Strona', { exact: true }).selectOption({ index: 1 });
    const menu = page.frameLocator('iframe[title*="mieszkańca"]');
    await menu.getByRole('button', { name: 'Menu' }).click();
    await menu.getByRole('dialog').getByRole('link').first().getByText('Wieści z osiedla').waitFor();
    await menu.getByRole('dialog').getByRole('link').first().click();
    await menu.getByRole('heading', { name: 'Wieści z osiedla' }).waitFor();
    await page.getByLabel('Szerokość').selectOption({ label: 'komputer' });
    await menu.getByRole('navigation', { name: 'Menu' }).getByRole('link').first().getByText('Wieści z osiedla').waitFor();

    await resident.reload();
    await resident.getByRole('heading', { level: 1 }).waitFor();
    expect([await brandOf(resident), await resident.getByText('Dzień dobry, sąsiedzi').count()]).toEqual([colorBefore, 0]);
    await publish(page);
    await resident.reload();
    await resident.getByRole('heading', { name: 'Dzień dobry, sąsiedzi' }).waitFor();
    expect(await brandOf(resident)).toBe('#0b5d3b');

    await go(page, '/biuro/ustawienia/historia');
    await page.getByRole('region', { name: 'Wersja 2' }).getByRole('columnheader', { name: 'Było' }).waitFor();
    await page.getByRole('region', { name: 'Wersja 2' }).getByRole('row').filter({ hasText: 'Kolor przewodni' }).getByText('#0b5d3b').waitFor();
    await page.getByRole('button', { name: 'Wróć do wersji 1' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Wróć do tej wersji' }).click();
    await page.getByText('Przywrócono wersję 1.').waitFor();
    await resident.reload();
    await resident.getByRole('heading', { level: 1 }).waitFor();
    expect(await brandOf(resident)).toBe(colorBefore);
    expect(await resident.getByText('Dzień dobry, sąsiedzi').count()).toBe(0);
  });

  it('is told of another admin’s change, and keeps what was typed', async () => {
    const [one, other] = [await atDesk('/biuro/ustawienia/nazwy'), await atDesk('/biuro/ustawienia/biura')];
    await one.getByLabel('Nazwa portalu').fill('Portal pierwszej');
    await other.getByLabel('Telefon', { exact: true }).first().fill('32 000 00 00');
    await save(one);
    await other.getByRole('button', { name: 'Zapisz w szkicu' }).click();
    // The name comes with the newer draft; until then the form would be saved upon the old one.
    await other.getByText(/Szkic zmieniła w międzyczasie inna osoba: [^–]/).waitFor();
    expect(await other.getByLabel('Telefon', { exact: true }).first().inputValue()).toBe('32 000 00 00');
    await save(other);
    await go(one, '/biuro/ustawienia');
    await one.getByRole('row').filter({ hasText: 'Nazwa portalu' }).getByText('Portal pierwszej').waitFor();
    await one.getByRole('row').filter({ hasText: 'Telefon' }).getByText('32 000 00 00').waitFor();
    await one.getByRole('button', { name: 'Porzuć szkic' }).click();
    await one.getByRole('alertdialog').getByRole('button', { name: 'Porzuć szkic' }).click();
    await one.getByText('Szkic porzucono.').waitFor();
  });

  it('takes the settings out as a file, is told its mistakes by line, and brings them back in', async () => {
    const page = await atDesk('/biuro/ustawienia/plik');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Pobierz to, co obowiązuje' }).click()]);
    expect(download.suggestedFilename()).toBe(`${SLUG}.yaml`);
    const yaml = readFileSync(await download.path(), 'utf8');
    const file = join(folder, 'ustawienia.yaml');
    const read = async (content: string) => {
      writeFileSync(file, content);
      await page.locator('#file').setInputFiles(file);
      await page.getByRole('button', { name: 'Wczytaj do szkicu' }).click();
    };
    const wrong = yaml.replace(/^dueDay: .*/m, 'dueDay: 31');
    await read(wrong);
    await page.getByText(`wiersz ${wrong.split('\n').indexOf('dueDay: 31') + 1}, dueDay: Termin płatności (dzień miesiąca): liczba jest za duża.`).waitFor();
    await read(yaml.replace(/^dueDay: .*/m, 'dueDay: 9').replace(/^portalName: .*/m, 'portalName: Portal z pliku'));
    await page.getByText('Wczytano.').waitFor();
    await publish(page);
    const resident = await chromium.visit();
    await resident.goto(chromium.url(HOST));
    await resident.getByRole('heading', { level: 1, name: 'Portal z pliku' }).waitFor();
    expect(await asRole(database, 'admin', `select settings->>'dueDay' as day from cooperative_settings s join cooperative c on c.id = s.cooperative_id where c.slug = $1`, { values: [SLUG] }))
      .toEqual([{ day: '9' }]);
  });

  it.each(LOOKS)('has no fault that axe finds, on any page: $viewport.width px, $colorScheme', async (look) => {
    const page = await atDesk('/biuro/ustawienia/nazwy', look);
    await page.getByLabel('Nazwa portalu').fill(`Portal ${look.viewport.width} ${look.colorScheme}`);
    await save(page);
    const found: Record<string, string[]> = {};
    for (const path of ['', '/historia', '/plik', '/podglad', ...SECTIONS.map((section) => `/${section}`)]) {
      await go(page, `/biuro/ustawienia${path}`);
      const wrong = await violations(page);
      if (wrong.length) found[path] = wrong;
      const { SCREENSHOTS } = process.env;
      if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${look.viewport.width}-${look.colorScheme}${path.replace('/', '-')}.png`), fullPage: true });
    }
    expect(found).toEqual({});
  });
});
