/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { ZipFile } from 'yazl';
import {
  asRole, demoDay, describeInBrowser, deskCookie, loginOf, settle, testApplication, testBrowser, testDatabase, testWorker, violations,
  type StaffLogin, type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';

const PDF = '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n';

describeInBrowser('the office at its desks', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let chromium: TestBrowser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desks-'));
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

  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asRole<Row>(database, 'admin', sql, { values });

  async function atDesk(slug: string, role: StaffLogin['role'], options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { name, value } = await deskCookie(database, slug, role);
    await page.context().addCookies([{ name, value, url: chromium.url(`${slug}.localhost`).replace('http:', 'https:'), secure: true, httpOnly: true }]);
    return page;
  }
  async function asResident(slug: string, n: number): Promise<Page> {
    const page = await chromium.visit();
    const { identifier, password } = loginOf(slug, 'resident', n);
    await page.goto(chromium.url(`${slug}.localhost`, '/zaloguj'));
    await page.getByLabel('Identyfikator', { exact: true }).fill(identifier);
    await page.getByLabel('Hasło', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/zaloguj');
    return page;
  }
  const personOf = async (slug: string, n: number) => (await rows<{ cooperative_id: string; person_id: string; key: string; name: string }>(
    `select l.cooperative_id, l.person_id, p.key, concat_ws(' ', p.first_name, p.last_name) as name from login l join cooperative c on c.id = l.cooperative_id
     join person p on p.cooperative_id = c.id and p.id = l.person_id where c.slug = $1 and l.identifier = $2`, [slug, loginOf(slug, 'resident', n).identifier]))[0]!;
  const mailed = async ({ cooperative_id, person_id }: { cooperative_id: string; person_id: string }, address: string) => {
    await rows(`insert into contact (cooperative_id, person_id, kind, value) values ($1, $2, 'EMAIL', $3)
      on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`, [cooperative_id, person_id, address]);
  };
  const mailsTo = async (address: string) => {
    await worker.drain();
    return worker.mails.filter(({ to }) => JSON.stringify(to).includes(address)).map((mail) => ({ ...mail, subject: mail.subject.split(' – ')[0]! }));
  };

  it('a dispatcher works a report with a photo to its end; the resident hears of it, and never what the office says to itself', async () => {
    const filer = await personOf('hutnik', 1);
    await mailed(filer, 'jan@example.pl');
    const [fault] = await rows<{ id: string; number: string }>(`select r.id, r.number from fault_report r join fault_filing f on f.fault_id = r.id
      where f.person_id = $1 and exists (select from fault_photo p where p.fault_id = r.id) limit 1`, [filer.person_id]);
    await rows(`update fault_report set state = 'AWAITING_VERIFICATION' where id = $1`, [fault!.id]);
    const page = await atDesk('hutnik', 'DISPATCHER');
    await page.goto(chromium.url('hutnik.localhost', `/biuro/awarie?szukaj=${encodeURIComponent(fault!.number)}`));
    await page.getByRole('link', { name: fault!.number }).click();
    await page.getByText(filer.name).first().waitFor();
    const photo = page.getByRole('img', { name: /powiększ/ }).first();
    await photo.scrollIntoViewIfNeeded();
    await page.waitForFunction((img) => (img as HTMLImageElement).naturalWidth > 0, await photo.elementHandle());
    const save = async (state: string, text: string, hearers: string) => {
      await page.getByLabel('Nowy stan').selectOption(state ? { label: state } : '');
      await page.getByLabel('Treść').fill(text);
      await page.getByLabel('Kto to przeczyta').selectOption({ label: hearers });
      await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
      await page.getByRole('list', { name: 'Przebieg' }).getByText(text).waitFor();
    };
    await save('', 'Lokator zalega z czynszem', 'tylko biuro');
    await save('zaakceptowane', 'Przyjdziemy w piątek', 'zgłaszający');
    await save('zrealizowane', 'Wymieniono zawór', 'zgłaszający');
    const resident = await asResident('hutnik', 1);
    await resident.goto(chromium.url('hutnik.localhost', `/zgloszenia/${fault!.id}`));
    await resident.getByText('Wymieniono zawór').waitFor();
    expect(await resident.getByText('zalega').count()).toBe(0);
    const mails = (await mailsTo('jan@example.pl')).filter(({ subject }) => subject.includes(fault!.number));
    expect(mails.map(({ subject }) => subject)).toEqual([`Zgłoszenie ${fault!.number}: zaakceptowane`, `Zgłoszenie ${fault!.number}: zrealizowane`]);
    expect(JSON.stringify(mails)).not.toContain('zalega');
  });

  it('a dispatcher moves several reports by the keyboard alone, and is told which could not be moved', async () => {
    const page = await atDesk('hutnik', 'DISPATCHER');
    await page.goto(chromium.url('hutnik.localhost', '/biuro/awarie?stan=wszystkie'));
    await settle(page);
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 120; steps += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> };
          return at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '';
        });
        if (name.test(focused)) return;
      }
      throw new Error(`the Tab key never reaches ${name}`);
    };
    await tabTo(/^Zaznacz wszystko/);
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    for (let steps = 0; steps < 12 && !(await page.evaluate(() => document.activeElement?.textContent?.includes('Zmień stan zaznaczonych'))); steps += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await tabTo(/^Nowy stan/);
    await page.keyboard.press('z');
    await tabTo(/^Zmień stan$/);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText(/Nie zmieniono/).waitFor();
  });

  it('a dispatcher refuses a reading with a reason, and the next one opens and is accepted', async () => {
    const person = await personOf('zlm', 0);
    await mailed(person, 'anna@example.pl');
    await rows(`delete from reading_report where state = 'SENT'`);
    await rows(`insert into reading_report (cooperative_id, meter_id, person_id, request_id, read_on, value, previous_on, previous_value, consumption, rolled_over, confirmed_unusual)
      select m.cooperative_id, m.id, $2, gen_random_uuid(), $3::date + 300, 900, $3::date - 30, 895, 5, false, false from generate_series(1, 2) cross join (
        select m.cooperative_id, m.id from meter m join settlement_account a on a.premises_id = m.premises_id join account_holder h on h.account_id = a.id
        where m.cooperative_id = $1 and h.person_id = $2 and m.removed_on is null limit 1) m`, [person.cooperative_id, person.person_id, demoDay()]);
    const page = await atDesk('zlm', 'DISPATCHER');
    await page.goto(chromium.url('zlm.localhost', '/biuro/odczyty'));
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Odrzuć' }).click();
    await page.getByText('Prosimy podać powód odmowy.').first().waitFor();
    const first = page.url();
    await page.getByLabel('Gotowy powód').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Odrzuć' }).click();
    await page.waitForURL((url) => url.href !== first);
    await page.getByText('To ostatni odczyt').waitFor();
    await page.getByRole('button', { name: 'Przyjmij' }).click();
    await page.waitForURL(/\/biuro\/odczyty(\?.*)?$/);
    const mails = (await mailsTo('anna@example.pl')).filter(({ subject }) => subject.startsWith('Odczyt'));
    expect(mails.map(({ subject }) => subject)).toEqual(['Odczyt licznika odrzucony', 'Odczyt licznika przyjęty']);
    expect(mails[0]!.text).toContain('Na zdjęciu nie widać stanu licznika');
  });

  it('an editor publishes to one staircase, knows how many that is, and only they see it', async () => {
    const [inside, outside] = [await personOf('hutnik', 1), await personOf('hutnik', 2)];
    const [place] = await rows<{ building_id: string; staircase: string; name: string }>(`select p.building_id, p.staircase, b.street || ' ' || b.number as name
      from premises p join building b on b.id = p.building_id join legal_title t on t.premises_id = p.id where t.person_id = $1 and t.valid_to is null and p.staircase is not null
      and not exists (select from legal_title o join premises q on q.id = o.premises_id where o.person_id = $2 and q.building_id = p.building_id and q.staircase = p.staircase) limit 1`,
    [inside.person_id, outside.person_id]);
    const page = await atDesk('hutnik', 'EDITOR');
    await page.goto(chromium.url('hutnik.localhost', '/biuro/ogloszenia/nowe'));
    await page.getByLabel('Tytuł').fill('Wymiana wodomierzy');
    await page.getByLabel('Treść').fill('Prosimy o dostęp do łazienki.');
    await page.getByLabel('Treść').selectText();
    await page.getByRole('button', { name: 'Pogrubienie' }).click();
    await page.getByRole('region', { name: 'Podgląd' }).locator('strong').getByText('Prosimy o dostęp').waitFor();
    await page.getByLabel('Dla kogo').selectOption({ label: 'klatka schodowa' });
    await page.getByLabel('Budynek').selectOption({ label: place!.name });
    await page.getByLabel('Klatka').selectOption({ label: place!.staircase });
    const [count] = await rows<{ n: number }>(`select count(distinct person_id)::int as n from (
      select t.person_id from legal_title t join premises p on p.id = t.premises_id where p.building_id = $1 and p.staircase = $2 and t.valid_from <= $3 and coalesce(t.valid_to, 'infinity') >= $3
      union select h.person_id from account_holder h join settlement_account a on a.id = h.account_id join premises p on p.id = a.premises_id
        where p.building_id = $1 and p.staircase = $2 and h.held_from <= $3 and coalesce(h.held_to, 'infinity') >= $3) x`, [place!.building_id, place!.staircase, demoDay()]);
    await page.getByText(`Odbiorcy dzisiaj: ${count!.n}.`).waitFor();
    await page.getByRole('button', { name: 'Zapisz szkic' }).click();
    await page.getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Opublikuj' }).click();
    await page.getByText(`Przeczytało 0 z ${count!.n} osób`).waitFor();
    const [reader, neighbour] = [await asResident('hutnik', 1), await asResident('hutnik', 2)];
    for (const each of [reader, neighbour]) {
      await each.goto(chromium.url('hutnik.localhost', '/ogloszenia'));
      await settle(each);
    }
    await reader.getByRole('link', { name: 'Wymiana wodomierzy' }).click();
    await reader.getByText('Prosimy o dostęp do łazienki.').waitFor();
    expect(await neighbour.getByText('Wymiana wodomierzy').count()).toBe(0);
  });

  it('an editor sends letters as a ZIP of which one finds nobody, and sees when the resident opened theirs', async () => {
    const person = await personOf('zlm', 0);
    const archive = new ZipFile();
    for (const name of [`${person.key}_rozliczenie.pdf`, 'NIKT.pdf']) archive.addBuffer(Buffer.from(PDF), name);
    archive.end();
    const chunks: Buffer[] = [];
    for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
    writeFileSync(join(folder, 'pisma.zip'), Buffer.concat(chunks));
    const page = await atDesk('zlm', 'EDITOR');
    await page.goto(chromium.url('zlm.localhost', '/biuro/korespondencja/paczka'));
    await page.getByLabel('Temat').fill('Rozliczenie roczne');
    await page.getByLabel('Paczka').setInputFiles(join(folder, 'pisma.zip'));
    await page.getByRole('button', { name: 'Sprawdź paczkę' }).click();
    await page.getByText('NIKT.pdf: nie ma kontrahenta o tym numerze').waitFor();
    expect(await rows('select 1 as one from letter where at_desk')).toEqual([]);
    await page.getByRole('button', { name: 'Wyślij tylko 1 dopasowane pismo' }).click();
    await page.getByText('Wysłano 1 pismo.').waitFor();
    const resident = await asResident('zlm', 0);
    await resident.goto(chromium.url('zlm.localhost', '/korespondencja'));
    await resident.getByRole('link', { name: 'Rozliczenie roczne' }).click();
    await resident.getByText('Treść tego pisma jest w pliku PDF.').waitFor();
    // That it was opened is told to the office by itself, after the page has been drawn.
    await resident.getByText('Otwarto').waitFor();
    await page.getByRole('link', { name: 'Przejdź do listy pism' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Rozliczenie roczne' });
    await row.getByText('otwarte', { exact: true }).waitFor();
    expect(await row.getByRole('button', { name: /Wycofaj/ }).count()).toBe(0);
  });

  it.each([
    ['1280 px, light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
    ['1280 px, dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
    ['320 px, light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
    ['320 px, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ] as [string, BrowserContextOptions][])('every page of the desks is accessible and fits: %s', async (_, options) => {
    const first = async (table: string, slug: string) => (await rows<{ id: string }>(`select t.id from ${table} t join cooperative c on c.id = t.cooperative_id where c.slug = $1 limit 1`, [slug]))[0]!.id;
    const pages = {
      hutnik: ['/biuro/awarie?stan=wszystkie', `/biuro/awarie/${await first('fault_report', 'hutnik')}`, '/biuro/awarie/nowa', '/biuro/awarie/statystyka',
        '/biuro/ogloszenia', '/biuro/ogloszenia/nowe', `/biuro/ogloszenia/${await first('notice', 'hutnik')}`],
      zlm: ['/biuro/odczyty?stan=wszystkie', `/biuro/odczyty/${await first('reading_report', 'zlm')}`, '/biuro/korespondencja', '/biuro/korespondencja/nowe', '/biuro/korespondencja/paczka'],
    };
    for (const [slug, paths] of Object.entries(pages)) {
      const page = await atDesk(slug, 'ADMIN', options);
      for (const path of paths) {
        await page.goto(chromium.url(`${slug}.localhost`, path));
        expect([path, await violations(page)]).toEqual([path, []]);
        if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], `${path.replaceAll(/[/?=]/g, '_').slice(0, 40)}-${options.viewport!.width}-${options.colorScheme}.png`), fullPage: true });
      }
      await page.context().close();
    }
  });
});
