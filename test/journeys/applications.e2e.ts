/// <reference lib="dom" />
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  asRole, describeInBrowser, deskCookie, testApplication, testBrowser, testDatabase, testWorker, violations, type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';

const HOST = 'zlm.localhost';
const PHONE = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

describeInBrowser('an account by application in the browser', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let chromium: TestBrowser;
  let tenant: { first_name: string; last_name: string; address: string; flat: string };
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
    chromium = await testBrowser(app);
    tenant = (await asRole<typeof tenant>(database, 'admin', `
      select p.first_name, p.last_name, b.street || ' ' || b.number as address, r.number as flat
      from person p join cooperative c on c.id = p.cooperative_id and c.slug = 'zlm' join legal_title t on t.person_id = p.id and t.valid_to is null and t.kind <> 'NONE'
      join premises r on r.id = t.premises_id and r.kind = 'RESIDENTIAL' join building b on b.id = r.building_id
      where p.first_name is not null and not exists (select from login l where l.person_id = p.id) and not exists (select from application a where a.person_id = p.id)
      order by p.key desc limit 1`))[0]!;
  });
  afterEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await chromium.close();
    await worker.close();
    await app.close();
    await database.drop();
  });

  async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit(options);
    await page.goto(chromium.url(HOST, path));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  async function desk(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { name, value } = await deskCookie(database, 'zlm', 'CLERK');
    await page.context().addCookies([{ name, value, url: chromium.url(HOST).replace('http:', 'https:'), secure: true, httpOnly: true }]);
    await page.goto(chromium.url(HOST, path));
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  const mailTo = async (to: string, subject: RegExp) => {
    await worker.drain();
    await worker.drain();
    return worker.mails.findLast((mail) => mail.to === to && subject.test(mail.subject))!;
  };
  const pathOf = (text: string, path: string) => new RegExp(`${path}#\\S+`).exec(text)![0];

  it('goes from the form by the keyboard alone to the first card, and back in with a lost password', async () => {
    const email = 'wnioskodawca@poczta.example';
    const page = await visit('/');
    await page.getByRole('link', { name: 'Wypełnij wniosek o konto' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Imię (imiona)').focus();
    for (const text of [tenant.first_name, tenant.last_name, tenant.address, tenant.flat, '90-410', 'Łódź', 'to nie adres', '']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Wyślij wniosek' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[role=alert]:focus').waitFor();
    await page.getByRole('alert').getByRole('link', { name: 'To nie jest poprawny adres e-mail.' }).press('Enter');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(email);
    await page.keyboard.press('Enter');
    await page.getByText(`Na adres ${email} wysłaliśmy wiadomość`).waitFor();

    const first = await mailTo(email, /potwierdzić adres/);
    const confirming = await visit(pathOf(first.text, '/wniosek/potwierdz'));
    await confirming.getByRole('button', { name: 'Potwierdzam adres' }).click();
    const number = /W\/2026\/\d{5}/.exec(await confirming.getByText('Wniosek otrzymał numer').innerText())![0];
    const paper = await mailTo(email, /do podpisania/);
    expect(paper.attachments[0]!.content.subarray(0, 5).toString()).toBe('%PDF-');
    const status = await visit(pathOf(paper.text, '/wniosek/stan'));
    await status.getByText('Czekamy na podpisany wniosek').waitFor();

    const clerk = await desk('/biuro/wnioski');
    await clerk.getByText(/dni po terminie/).first().waitFor();
    await clerk.getByLabel('Numer wniosku, nazwisko albo adres').fill(number);
    await clerk.getByRole('heading', { level: 1, name: `Wniosek ${number}` }).waitFor();
    await clerk.getByRole('button', { name: 'Przyjmij podpisany wniosek' }).click();
    await clerk.getByText(/zostało 14 dni/).first().waitFor();
    await clerk.getByLabel('Okazany dokument').selectOption('ID_CARD');
    await clerk.getByRole('button', { name: 'Zapisz sprawdzenie: Tożsamość' }).click();
    await clerk.getByText('Cofnij').first().waitFor();
    await clerk.getByRole('button', { name: 'Zapisz sprawdzenie: Podpis' }).click();
    await clerk.getByRole('button', { name: 'Cofnij: Podpis' }).waitFor();
    await clerk.getByRole('button', { name: new RegExp(`^To ta osoba: ${tenant.first_name} ${tenant.last_name}`) }).first().click();
    await clerk.getByRole('button', { name: 'Aktywuj konto' }).click();
    await clerk.getByRole('alertdialog').getByRole('button', { name: 'Aktywuj konto' }).click();
    await clerk.getByText('Identyfikator konta').waitFor();

    const welcome = await mailTo(email, /konto jest aktywne/);
    const [, identifier, password] = /Identyfikator: (\S+)\s+Hasło pierwotne: (\S+)/.exec(welcome.text)!;
    const signIn = async (secret: string) => {
      const resident = await visit('/zaloguj');
      await resident.getByLabel('Identyfikator', { exact: true }).fill(identifier!);
      await resident.getByLabel('Hasło', { exact: true }).fill(secret);
      await resident.getByRole('button', { name: 'Zaloguj się' }).click();
      return resident;
    };
    const resident = await signIn(password!);
    for (const label of ['Nowe hasło', 'Powtórz nowe hasło']) await resident.getByLabel(label, { exact: true }).fill('Wlasne9Haslo');
    await resident.getByRole('button', { name: 'Zapisz hasło' }).click();
    await resident.getByRole('heading', { level: 1, name: 'Regulamin serwisu' }).waitFor();
    await resident.getByRole('button', { name: 'Akceptuję regulamin' }).click();
    await resident.getByRole('navigation').getByRole('link', { name: 'Finanse' }).click();
    await resident.getByRole('heading', { level: 1 }).waitFor();

    const lost = await visit('/odzyskaj');
    await lost.getByLabel('Identyfikator', { exact: true }).fill(identifier!);
    await lost.getByLabel('Hasło pierwotne', { exact: true }).fill(password!);
    await lost.getByRole('button', { name: 'Wyślij odnośnik' }).click();
    await lost.getByText('Jeśli dane są poprawne').waitFor();
    await lost.goto(chromium.url(HOST, pathOf((await mailTo(email, /Nowe hasło do portalu/)).text, '/nowe-haslo')));
    for (const label of ['Nowe hasło', 'Powtórz nowe hasło']) await lost.getByLabel(label, { exact: true }).fill('Drugie9Haslo');
    await lost.getByRole('button', { name: 'Ustaw hasło' }).click();
    await lost.getByText('Nowe hasło jest ustawione').waitFor();
    const again = await signIn('Drugie9Haslo');
    await again.waitForURL(/start/);
  });

  it.each([['desk', 'light', {}], ['desk', 'dark', {}], ['phone', 'light', PHONE], ['phone', 'dark', PHONE]] as const)(
    'has no barrier on a %s in %s', async (_, colorScheme, screen) => {
      const public_ = ['/wniosek', '/wniosek/potwierdz#x', '/wniosek/stan#x', '/odzyskaj', '/nowe-haslo#x', '/akceptacja-regulaminu', '/regulamin', '/prywatnosc', '/dostepnosc',
        '/aktualnosci', '/kontakt-z-biurem'];
      const page = await visit('/', { ...screen, colorScheme });
      const clerk = await desk('/biuro/wnioski', { ...screen, colorScheme });
      for (const path of public_) await expectOpen(page, path);
      await expectOpen(clerk, '/biuro/wnioski');
      await clerk.locator('th a').first().waitFor();
      const links = await clerk.locator('th a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      for (const path of [links[0]!, links.at(-1)!]) await expectOpen(clerk, path);
    });

  async function expectOpen(page: Page, path: string): Promise<void> {
    await page.goto(chromium.url(HOST, path));
    expect([path, await violations(page)]).toEqual([path, []]);
  }
});
