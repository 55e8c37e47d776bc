/// <reference lib="dom" />
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContextOptions, Page } from 'playwright-core';
import {
  arrived, asRole, describeInBrowser, deskCookie, settle, testApplication, testBrowser, testDatabase, testWorker, violations, type TestBrowser, type TestDatabase, type TestWorker,
} from '../support/index.js';
import { digestHeader, ZIP, zipOf } from '../api/program.js';

const SLUG = 'armatury';
const HOST = `${SLUG}.localhost`;
const LOOKS: BrowserContextOptions[] = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
];

describeInBrowser('the doors for the office’s programs', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let chromium: TestBrowser;
  let receiver: Server;
  let hook: string;

  beforeAll(async () => {
    database = await testDatabase();
    database.environment.webhooksToPrivate = true;
    [app, worker] = [await testApplication(database), await testWorker(database)];
    chromium = await testBrowser(app);
    receiver = createServer((_request, response) => void response.writeHead(204).end());
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/portal`;
  });
  afterAll(async () => {
    await chromium.close();
    await worker.close();
    await app.close();
    await database.drop();
    await new Promise((resolve) => receiver.close(resolve));
  });

  async function atDesk(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await chromium.visit(options);
    const { name, value } = await deskCookie(database, SLUG);
    await page.context().addCookies([{ name, value, url: chromium.url(HOST).replace('http:', 'https:'), secure: true, httpOnly: true }]);
    return page;
  }
  /** As an accounting program asks: over a socket, with no cookie and from no page. */
  function ask<Body = Record<string, unknown>>(token: string, method: string, path: string, body?: Buffer, headers: Record<string, string> = {}): Promise<{ status: number; body: Body }> {
    return new Promise((resolve, reject) => {
      const { port } = app.getHttpServer().address() as AddressInfo;
      const sent = request({ host: '127.0.0.1', port, method, path, headers: { host: HOST, authorization: `Bearer ${token}`, ...headers } }, (reply) => {
        let text = '';
        reply.on('data', (piece: Buffer) => void (text += piece.toString())).on('end', () => resolve({ status: reply.statusCode!, body: JSON.parse(text) as Body }));
      });
      sent.on('error', reject).end(body);
    });
  }

  it('an admin makes a token; a program sends a feed by it and takes what residents entered; taken back, the token is worth nothing', async () => {
    const page = await atDesk();
    await page.goto(chromium.url(HOST, '/biuro'));
    await page.getByRole('main').getByRole('link', { name: 'Integracje' }).click();
    await page.waitForURL('**/biuro/integracje');
    await settle(page);
    const form = page.locator('form', { has: page.getByRole('heading', { name: 'Nowy token' }) });
    await form.getByRole('button', { name: 'Utwórz token' }).click();
    await form.getByText('Prosimy uzupełnić to pole.').first().waitFor();
    expect(await form.getByText('Prosimy zaznaczyć co najmniej jedną pozycję.').count()).toBeGreaterThan(0);
    await form.getByLabel('Nazwa').fill('Księgowość');
    for (const scope of ['Przesyłanie zasileń', 'Stan i błędy zasileń', 'Odczyt danych od mieszkańców', 'Potwierdzanie odbioru']) await form.getByLabel(scope).check();
    await form.getByRole('button', { name: 'Utwórz token' }).click();
    const token = (await page.getByText(/^dmw_/).textContent())!;
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(token);

    const feed = await zipOf(SLUG, { persons: [{ key: 'NOWY', first_name: 'Ewa', last_name: 'Nowa' }] }, { mode: 'incremental', asOf: new Date().toISOString() });
    const sent = await ask<{ id: string; state: string }>(token, 'PUT', '/api/feed/batches/2026-11', feed, { ...ZIP, 'content-digest': digestHeader(feed), 'content-length': String(feed.length) });
    expect([sent.status, sent.body.state]).toEqual([202, 'QUEUED']);
    await worker.drain();
    expect((await ask<{ state: string }>(token, 'GET', `/api/feed/batches/${sent.body.id}`)).body).toMatchObject({ state: 'APPLIED', files: { 'persons.csv': { inserted: 1 } } });

    const [who] = await asRole<{ cooperativeId: string; personId: string }>(database, 'admin', `select l.cooperative_id as "cooperativeId", l.person_id as "personId" from login l
      join cooperative c on c.id = l.cooperative_id where c.slug = $1 limit 1`, { values: [SLUG] });
    await asRole(database, 'app', 'insert into terms_acceptance (cooperative_id, person_id, version) values ($1, $2, $3)', { ...who!, values: [who!.cooperativeId, who!.personId, '2026-11'] });
    const { body } = await ask<{ cursor: string; changes: { kind: string; event: string; data: object }[] }>(token, 'GET', '/api/changes');
    expect(body.changes.at(-1)).toMatchObject({ kind: 'consents', event: 'TERMS_ACCEPTED', data: { version: '2026-11' } });
    const acknowledgement = Buffer.from(JSON.stringify({ cursor: body.cursor }));
    expect((await ask(token, 'POST', '/api/changes/ack', acknowledgement, { 'content-type': 'application/json', 'content-length': String(acknowledgement.length) })).body).toEqual({ acknowledged: body.changes.length });
    expect((await ask<{ changes: object[] }>(token, 'GET', '/api/changes')).body.changes).toEqual([]);

    await page.reload();
    await settle(page);
    expect(await page.getByText(token).count()).toBe(0);
    await page.getByRole('button', { name: 'Unieważnij token Księgowość' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Unieważnij' }).click();
    await page.getByText(/^Unieważniony /).waitFor();
    expect(await ask(token, 'GET', '/api/changes')).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
  });

  it('an office without a program takes a file and says that it has it, all by the keyboard', async () => {
    await asRole(database, 'admin', `insert into notification_choice (cooperative_id, person_id, topic, by_email)
      select l.cooperative_id, l.person_id, unnest(enum_range(null::notification_topic)), true from login l join cooperative c on c.id = l.cooperative_id where c.slug = $1 on conflict do nothing`, { values: [SLUG] });
    const page = await atDesk();
    await page.goto(chromium.url(HOST, '/biuro/integracje'));
    await settle(page);
    const row = page.getByRole('row', { name: /Zgody i akceptacje/ });
    const focusOn = async (name: string) => {
      for (let n = 0; n < 100; n += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
      }
      throw new Error(`the keyboard does not reach ${name}`);
    };
    const download = page.waitForEvent('download');
    await row.getByRole('link', { name: 'Pobierz plik' }).focus();
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('zgody.csv');
    await focusOn('Oznacz jako odebrane');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await focusOn('Oznacz jako odebrane');
    await page.keyboard.press('Enter');
    await page.getByText(/^Oznaczono jako odebrane: \d+\.$/).waitFor();
    await row.getByRole('link', { name: 'Pobierz plik' }).waitFor({ state: 'detached' });
  });

  it('an address is told, and the admin sees what it answered', async () => {
    const page = await atDesk();
    await page.goto(chromium.url(HOST, '/biuro/integracje'));
    await settle(page);
    await page.getByLabel('Adres').fill(hook);
    await page.getByLabel('Zasilenie wczytane').check();
    await page.getByRole('button', { name: 'Dodaj adres' }).click();
    await page.getByText(/^whsec_/).waitFor();
    await page.getByRole('link', { name: hook }).click();
    await arrived(page);
    await page.getByRole('button', { name: 'Wyślij próbną wiadomość' }).click();
    await page.getByText('Próbna wiadomość została wysłana do kolejki.').waitFor();
    await worker.drain();
    await page.getByRole('button', { name: 'Odśwież' }).click();
    await page.getByText('HTTP 204').waitFor();
    await page.getByText('Doręczono').first().waitFor();
  });

  it('has nothing for axe, and never scrolls sideways', async () => {
    const [webhook] = await asRole<{ id: string }>(database, 'admin', 'select id from webhook limit 1');
    await asRole(database, 'admin', `insert into terms_acceptance (cooperative_id, person_id, version)
      select l.cooperative_id, l.person_id, 'axe' from login l join cooperative c on c.id = l.cooperative_id where c.slug = $1`, { values: [SLUG] });
    for (const look of LOOKS) {
      const page = await atDesk(look);
      for (const path of ['/biuro/integracje', `/biuro/integracje/${webhook!.id}`]) {
        await page.goto(chromium.url(HOST, path));
        expect([look.colorScheme, path, await violations(page)]).toEqual([look.colorScheme, path, []]);
      }
      if (look.viewport!.width === 1280) {
        await page.goto(chromium.url(HOST, '/biuro/integracje'));
        await settle(page);
        await page.getByRole('button', { name: 'Dodaj adres' }).click();
        await page.getByText('To nie jest poprawny adres.').first().waitFor();
        await page.getByLabel('Nazwa').fill('axe');
        await page.getByLabel('Stan i błędy zasileń').check();
        await page.getByRole('button', { name: 'Utwórz token' }).click();
        await page.getByText(/^dmw_/).waitFor();
        expect(await violations(page)).toEqual([]);
      }
      await page.context().close();
    }
  });
});
