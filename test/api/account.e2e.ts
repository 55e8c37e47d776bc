import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { fromBuffer, type ZipFile } from 'yauzl';
import { EXCUSED_TABLES, exportedTables } from '../../src/account/index.js';
import { api, asRole, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';
import { tenantTables } from '../isolation/catalogue.js';

const NOTICE_MS = 500;
const ACCOUNT = '{ account { identifier email sessions { id browser system current } notifications { topic byEmail } } }';
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const LANGUAGE = '__Host-domownik-language';

interface Account {
  identifier: string;
  email: string | null;
  sessions: { id: string; browser: string | null; system: string | null; current: boolean }[];
  notifications: { topic: string; byEmail: boolean }[];
}

describe('my account', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
  });
  afterEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  async function browser(slug: string, n = 0): Promise<Client> {
    const { identifier, password } = loginOf(slug, 'resident', n);
    const client = api(app, `${slug}.localhost`);
    expect((await client.signIn(identifier, password)).status).toBe(200);
    return client;
  }
  const personOf = async (slug: string, n = 0) =>
    (await asRole<{ person_id: string; cooperative_id: string; password_hash: string }>(database, 'admin',
      `select person_id, cooperative_id, password_hash from login where identifier = $1 and cooperative_id = (select id from cooperative where slug = $2)`,
      { values: [loginOf(slug, 'resident', n).identifier, slug] }))[0]!;
  const account = async (client: Client) => (await client.graphql<{ account: Account }>(ACCOUNT)).data?.account ?? null;
  const post = <Body = { code: string; problems: object[] }>(client: Client, path: string, body?: object) =>
    client.request<Body>(`/account/${path}`, { method: 'POST', body: body ?? {} });
  const setEmail = async (slug: string, n: number, email: string) => {
    const { person_id, cooperative_id } = await personOf(slug, n);
    await asRole(database, 'admin', `insert into contact values ($1, $2, 'EMAIL', $3) on conflict (cooperative_id, person_id, kind) do update set value = $3`,
      { values: [cooperative_id, person_id, email] });
  };
  const actions = async (client: Client) => (await client.graphql<{ accessLog: { events: { action: string }[] } }>(
    '{ accessLog { events { action } } }')).data!.accessLog.events.map(({ action }) => action);

  describe('the password', () => {
    it('is refused with the reason, and nothing is written', async () => {
      const client = await browser('hutnik', 1);
      const { password } = loginOf('hutnik', 'resident', 1);
      const { password_hash } = await personOf('hutnik', 1);
      const tries: [object, object][] = [
        [{ current: password, password: 'abc', repeat: 'abc' }, { field: 'password', code: 'TOO_SHORT' }],
        [{ current: password, password: 'nowehaslo7', repeat: 'nowehaslo8' }, { field: 'repeat', code: 'DIFFERENT' }],
        [{ current: 'nie-to-1', password: 'nowehaslo7', repeat: 'nowehaslo7' }, { field: 'current', code: 'WRONG' }],
        [{ current: password, password, repeat: password }, { field: 'password', code: 'SAME_AS_CURRENT' }],
      ];
      for (const [body, problem] of tries) {
        const reply = await post(client, 'password', body);
        expect(reply.status).toBe(422);
        expect(reply.body.problems).toContainEqual(problem);
      }
      for (const body of [{}, { current: 1, password: 'x', repeat: 'x' }]) expect((await post(client, 'password', body)).status).toBe(400);
      expect((await personOf('hutnik', 1)).password_hash).toBe(password_hash);
      expect(await account(client)).not.toBeNull();
      expect(await actions(client)).toContain('PASSWORD_CHANGE_FAILED');
      const api2 = api(app, 'hutnik.localhost');
      expect((await post(api2, 'password', tries[0]![0])).status).toBe(401);
    });

    it('can be guessed ten times a quarter of an hour, from no matter how many sessions', async () => {
      const [one, two] = [await browser('hutnik', 1), await browser('hutnik', 1)];
      const { password } = loginOf('hutnik', 'resident', 1);
      const guess = { current: 'nie-to-1', password: 'nowehaslo7', repeat: 'nowehaslo7' };
      for (let n = 0; n < 10; n += 1) expect((await post(n % 2 ? one : two, 'password', guess)).body.problems).toEqual([{ field: 'current', code: 'WRONG' }]);
      expect((await post(one, 'password', { ...guess, current: password })).body.problems).toEqual([{ field: null, code: 'TOO_MANY' }]);
    });

    it('once changed ends the other sessions, renews this one and is told by e-mail', async () => {
      const [here, there] = [await browser('belchatow', 1), await browser('belchatow', 1)];
      const { identifier, password } = loginOf('belchatow', 'resident', 1);
      await setEmail('belchatow', 1, 'lokator@poczta.example');
      const before = new Map(here.cookies);
      const next = 'kot śpi na piecu i mruczy';
      expect(await post(here, 'password', { current: password, password: next, repeat: next })).toMatchObject({ status: 200, body: { code: 'CHANGED' } });
      await setTimeout(NOTICE_MS);
      expect((await account(here))?.sessions).toHaveLength(1);
      expect(await account(there)).toBeNull();
      const old = api(app, 'belchatow.localhost');
      for (const [name, value] of before) old.cookies.set(name, value);
      expect(await account(old)).toBeNull();
      expect((await api(app, 'belchatow.localhost').signIn(identifier, password)).status).toBe(401);
      expect((await api(app, 'belchatow.localhost').signIn(identifier, next)).status).toBe(200);
      await worker.drain();
      // The sign-in above, from a browser that was not known, is told as well.
      const told = worker.mails.filter(({ to }) => to === 'lokator@poczta.example').map(({ subject }) => subject.split(' – ')[0]);
      expect(told).toEqual(expect.arrayContaining(['Zmieniono hasło do portalu', 'Logowanie z nowego urządzenia']));
    });
  });

  describe('sessions', () => {
    it('are named by their device and end one by one, never another’s', async () => {
      const here = await browser('armatury', 0);
      const there = api(app, 'armatury.localhost');
      const { identifier, password } = loginOf('armatury', 'resident', 0);
      await there.request('/auth/sign-in', { method: 'POST', body: { identifier, password }, headers: { 'user-agent': CHROME } });
      const listed = (await account(here))!.sessions;
      expect(listed.filter(({ current }) => current)).toHaveLength(1);
      const other = listed.find(({ browser }) => browser === 'Chrome')!;
      expect(other).toMatchObject({ system: 'Windows', current: false });
      expect(JSON.stringify(listed)).not.toContain(there.cookies.get('__Host-domownik')!);
      const end = (client: Client, id: string) => client.graphql('mutation ($id: ID!) { endSession(id: $id) }', { id });
      for (const stranger of [await browser('armatury', 1), await browser('hutnik', 0)]) {
        const foreign = await end(stranger, other.id);
        expect(foreign).toEqual(await end(stranger, '00000000-0000-4000-8000-000000000000'));
        expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      expect(await account(there)).not.toBeNull();
      expect((await end(here, other.id)).data).toEqual({ endSession: true });
      await setTimeout(NOTICE_MS);
      expect(await account(there)).toBeNull();
      expect(await account(here)).not.toBeNull();
    });

    it('all end at once, this one too', async () => {
      const [here, there, neighbour] = [await browser('armatury', 0), await browser('armatury', 0), await browser('armatury', 1)];
      const cookies = new Map(here.cookies);
      expect((await post(here, 'sign-out-everywhere')).status).toBe(204);
      await setTimeout(NOTICE_MS);
      for (const [name, value] of cookies) here.cookies.set(name, value);
      expect([await account(here), await account(there)]).toEqual([null, null]);
      expect(await account(neighbour)).not.toBeNull();
    });
  });

  describe('the language', () => {
    const page = async (client: Client) => (await client.request<string>('/')).body;

    it('of a visitor is the cookie’s, in the page’s first byte', async () => {
      const visitor = api(app, 'pabianice.localhost');
      expect(await page(visitor)).toContain('<html lang="pl">');
      expect((await post(visitor, 'language', { language: 'uk' })).status).toBe(204);
      expect(await page(visitor)).toMatch(/<html lang="uk">[^]*"language":"uk"/);
      for (const language of ['de', '', 'pl"><script>', 'x'.repeat(11)]) expect((await post(visitor, 'language', { language })).status).toBe(400);
      visitor.cookies.set(LANGUAGE, '"><b>');
      expect(await page(visitor)).toContain('<html lang="pl">');
    });

    it('of a resident follows them to another browser, and is none of the neighbour’s', async () => {
      await post(await browser('pabianice', 0), 'language', { language: 'en' });
      const elsewhere = await browser('pabianice', 0);
      expect(elsewhere.cookies.get(LANGUAGE)).toBe('en');
      expect(await page(elsewhere)).toContain('<html lang="en">');
      expect((await browser('pabianice', 1)).cookies.has(LANGUAGE)).toBe(false);
    });
  });

  it('keeps a choice of notifications for each topic that the cooperative has', async () => {
    const client = await browser('zlm', 0);
    const choose = (topic: string, byEmail: boolean) => client.graphql(
      'mutation ($topic: NotificationTopic!, $byEmail: Boolean!) { chooseNotification(topic: $topic, byEmail: $byEmail) { notifications { topic byEmail } } }',
      { topic, byEmail });
    expect((await account(client))!.notifications).toEqual([
      { topic: 'NOTICES', byEmail: false }, { topic: 'LETTERS', byEmail: false }, { topic: 'READINGS', byEmail: true }]);
    await choose('NOTICES', true);
    expect((await account(client))!.notifications[0]).toEqual({ topic: 'NOTICES', byEmail: true });
    await choose('NOTICES', false);
    expect((await account(client))!.notifications[0]).toEqual({ topic: 'NOTICES', byEmail: false });
    expect((await choose('FAULTS', true)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await account(await browser('zlm', 1)))!.notifications[0]).toEqual({ topic: 'NOTICES', byEmail: false });
  });

  it('tells who did what, newest first, page by page, and only of oneself', async () => {
    const client = await browser('belchatow', 0);
    const { person_id, cooperative_id } = await personOf('belchatow', 0);
    await asRole(database, 'admin', `insert into audit_event (cooperative_id, person_id, action, at)
      select $1, $2, 'SIGNED_IN', timestamp '2026-01-01' + make_interval(secs => n / 10) from generate_series(1, 70) n`, { values: [cooperative_id, person_id] });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const reply: { data: { accessLog: { events: { id: string; at: string }[]; next: string | null } } | null } = await client.graphql(
        'query ($after: String) { accessLog(after: $after) { events { id at } next } }', { after });
      const { events, next } = reply.data!.accessLog;
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort().reverse());
      seen.push(...events.map(({ id }) => id));
      after = next;
    } while (after);
    const all = await asRole<{ id: string }>(database, 'admin', 'select id from audit_event where person_id = $1', { values: [person_id] });
    expect([...seen].sort()).toEqual(all.map(({ id }) => id).sort());
    for (const place of ['x', '', Buffer.from("2026-01-01T00:00:00.000000Z ' or true").toString('base64url')]) {
      const { errors } = await client.graphql('query ($after: String) { accessLog(after: $after) { next } }', { after: place });
      expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });

  describe('the copy of all data', () => {
    const unzip = async (payload: Buffer): Promise<Map<string, Buffer>> => {
      const zip = await (promisify(fromBuffer) as (buffer: Buffer, options: object) => Promise<ZipFile>)(payload, { lazyEntries: true });
      const files = new Map<string, Buffer>();
      return new Promise((resolve, reject) => {
        zip.on('error', reject).on('end', () => resolve(files)).on('entry', (entry: { fileName: string }) => {
          zip.openReadStream(entry as never, (error, stream) => {
            if (error) return reject(error);
            const parts: Buffer[] = [];
            stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
              files.set(entry.fileName, Buffer.concat(parts));
              zip.readEntry();
            });
          });
        });
        zip.readEntry();
      });
    };
    const download = async (client: Client, slug: string) => {
      const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const host = `${slug}.localhost`;
      const reply = await app.inject({ method: 'POST', url: '/account/export', headers: { host, origin: `http://${host}`, cookie }, payload: {} });
      return { status: reply.statusCode, headers: reply.headers, files: reply.statusCode === 200 ? await unzip(reply.rawPayload) : new Map<string, Buffer>() };
    };
    type Copy = { tables: Record<string, { rows: Record<string, unknown>[] }> };

    it('knows every table: what is not in it is excused by name', async () => {
      expect([...exportedTables(), ...Object.keys(EXCUSED_TABLES)].sort()).toEqual((await tenantTables(database)).sort());
    });

    it('has everything that row-level security shows its owner, and nothing of anybody else', async () => {
      for (const slug of ['hutnik', 'zlm']) {
        const client = await browser(slug, 0);
        const { person_id: personId, cooperative_id: cooperativeId } = await personOf(slug, 0);
        const jpeg = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'red' } }).jpeg().toBuffer();
        await asRole(database, 'admin', 'insert into photo (cooperative_id, person_id, large, small, width, height) values ($1, $2, $3, $3, 20, 20)',
          { values: [cooperativeId, personId, jpeg] });
        const { status, headers, files } = await download(client, slug);
        expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
        expect(headers['content-disposition']).toMatch(/^attachment; filename="moje-dane-\d{4}-\d\d-\d\d\.zip"$/);
        const copy = JSON.parse(files.get('dane.json')!.toString()) as Copy;
        for (const table of exportedTables()) {
          const [row] = await asRole<{ n: string }>(database, 'app', `select count(cooperative_id)::text as n from ${table}`, { cooperativeId, personId });
          expect(`${slug} ${table} ${copy.tables[table]!.rows.length}`).toBe(`${slug} ${table} ${row!.n}`);
        }
        expect(copy.tables['ledger_entry']!.rows.length).toBeGreaterThan(10);
        const photos = copy.tables['photo']!.rows.map(({ id }) => id as string);
        expect(photos.length).toBeGreaterThan(0);
        expect([...files.keys()].filter((name) => name.startsWith('zdjecia/')).sort()).toEqual(photos.sort());
        await holdsNoSecret(files, personId);
      }
    });

    async function holdsNoSecret(files: Map<string, Buffer>, personId: string): Promise<void> {
      const text = `${files.get('dane.json')!.toString()}${files.get('moje-dane.html')!.toString()}`;
      const foreign = await asRole<{ secret: string }>(database, 'admin',
        `select l.identifier as secret from login l where l.person_id <> $1 union select v.nrb from virtual_account v where not exists (
           select from account_holder h where h.account_id = v.account_id and h.person_id = $1)
         union select password_hash from login union select encode(token_hash, 'hex') from session`, { values: [personId] });
      expect(foreign.length).toBeGreaterThan(50);
      expect(foreign.filter(({ secret }) => text.includes(secret))).toEqual([]);
    }

    it('reads well: Polish headings and words, money in złote, no markup of a stranger', async () => {
      const client = await browser('hutnik', 0);
      const { person_id: personId } = await personOf('hutnik', 0);
      await asRole(database, 'admin', `update person set correspondence_address = '<script>alert(1)</script>' where id = $1`, { values: [personId] });
      const { files } = await download(client, 'hutnik');
      const html = files.get('moje-dane.html')!.toString();
      for (const words of ['<h2 id="ledger_entry">Zapisy księgowe</h2>', 'obciążenie', ' zł</td>', 'zalogowano', '&lt;script&gt;alert']) expect(html).toContain(words);
      expect(html).not.toContain('<script');
    });

    it('is made five times an hour at most, is in the trail, and is nobody’s without a session', async () => {
      const client = await browser('hutnik', 1);
      for (let n = 0; n < 5; n += 1) expect((await download(client, 'hutnik')).status).toBe(200);
      expect((await download(client, 'hutnik')).status).toBe(429);
      expect((await actions(client)).filter((action) => action === 'DATA_EXPORTED')).toHaveLength(5);
      expect((await post(api(app, 'hutnik.localhost'), 'export')).status).toBe(401);
    });
  });
});
