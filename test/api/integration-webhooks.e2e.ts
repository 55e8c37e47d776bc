import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { asRole, deskApi, staffOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';
import { postMessage, publicLookup } from '../../src/integration/index.js';
import { programOf, tokenOf, ZIP, zipOf } from './program.js';

const SLUG = 'pabianice';
const EVENTS = ['feed.applied', 'feed.refused', 'feed.failed', 'change.waiting'];
const MAKE = 'mutation ($input: MakeWebhookInput!) { makeWebhook(input: $input) { problems { field code } secret } }';

interface Caught {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

describe('webhooks', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let admin: Client;
  let catcher: Server;
  let origin: string;
  let caught: Caught[];
  let status: number;
  /** How long the catcher thinks before it answers, in milliseconds; and how many have waited for it at a time. */
  let [delay, atOnce, mostAtOnce] = [0, 0, 0];
  let cooperativeId: string;
  beforeAll(async () => {
    database = await testDatabase();
    database.environment.webhooksToPrivate = true;
    [app, worker] = [await testApplication(database), await testWorker(database)];
    admin = await deskApi(app, database, SLUG);
    catcher = createServer((request, response) => {
      const pieces: Buffer[] = [];
      mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
      response.once('close', () => (atOnce -= 1));
      request.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => {
        caught.push({ path: request.url!, headers: request.headers, body: Buffer.concat(pieces).toString() });
        setTimeout(() => response.writeHead(status, { location: `${origin}/elsewhere` }).end('what nobody reads'), delay);
      });
    });
    await new Promise<void>((resolve) => catcher.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(catcher.address() as AddressInfo).port}`;
    cooperativeId = (await asRole<{ id: string }>(database, 'admin', 'select id from cooperative where slug = $1', { values: [SLUG] }))[0]!.id;
    await worker.drain();
  });
  beforeEach(async () => {
    await asRole(database, 'admin', 'delete from webhook');
    [caught, status] = [[], 200];
    [delay, mostAtOnce] = [0, 0];
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
    await new Promise((resolve) => catcher.close(resolve));
  });

  const make = async (events = EVENTS, path = '/hook'): Promise<{ id: string; secret: string }> => {
    const { data } = await admin.graphql<{ makeWebhook: { secret: string } }>(MAKE, { input: { url: `${origin}${path}`, events } });
    const [row] = await asRole<{ id: string }>(database, 'admin', 'select id from webhook order by created_at desc limit 1');
    return { id: row!.id, secret: data!.makeWebhook.secret };
  };
  const act = (mutation: string, id: string, client = admin) => client.graphql(`mutation ($id: ID!) { ${mutation}(id: $id) }`, { id });
  const deliveries = async (id: string) => (await admin.graphql<{ webhookDeliveries: { rows: Record<string, unknown>[] } }>(
    'query ($id: ID!) { webhookDeliveries(id: $id) { next rows { id event state attempts lastStatus lastError createdAt lastAt nextAt } } }', { id })).data!.webhookDeliveries.rows;
  /** Everything that waits for its time is due now. */
  const due = async () => {
    await asRole(database, 'admin', `update graphile_worker._private_jobs set run_at = now() where run_at > now() and task_id in (
      select id from graphile_worker._private_tasks where identifier in ('deliver_webhook', 'tell_waiting'))`);
    await worker.drain();
  };
  const changed = () => asRole(database, 'worker', `insert into terms_acceptance (cooperative_id, person_id, version)
    select $1, id, gen_random_uuid()::text from person where cooperative_id = $1 limit 1`, { cooperativeId, values: [cooperativeId] });

  it('tell how a feed has ended, signed so that the receiver can be sure', async () => {
    const { id, secret } = await make();
    const program = programOf(app, `${SLUG}.localhost`, await tokenOf(admin));
    const bad = await zipOf(SLUG, { persons: [{ key: 'X', first_name: '', last_name: '' }] }, { mode: 'incremental', asOf: new Date().toISOString() });
    const { body: batch } = await program<{ id: string; sha256: string }>('/api/feed/batches/told', { method: 'PUT', body: bad, headers: ZIP });
    await worker.drain();
    await worker.drain();
    const message = caught.find(({ body }) => body.includes('feed.refused'))!;
    expect(JSON.parse(message.body)).toMatchObject({ type: 'feed.refused', data: { batch: batch.id, state: 'REFUSED', mode: 'apply', key: 'told', sha256: batch.sha256 } });
    const { 'webhook-id': messageId, 'webhook-timestamp': at, 'webhook-signature': signature } = message.headers;
    const expected = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64')).update(`${messageId as string}.${at as string}.${message.body}`).digest('base64');
    expect(signature).toBe(`v1,${expected}`);
    expect(Math.abs(Date.now() / 1000 - Number(at))).toBeLessThan(300);
    expect(await deliveries(id)).toMatchObject([{ id: messageId, event: 'feed.refused', state: 'DELIVERED', attempts: 1, lastStatus: 200 }]);
    const kept = await asRole<{ text: string }>(database, 'admin', `select string_agg(w::text, ' ') as text from webhook w`);
    expect(kept[0]!.text).not.toContain(secret.slice('whsec_'.length));
  });

  it('tell once that something waits, by counts and nothing of anybody', async () => {
    await make(['change.waiting']);
    await changed();
    await due();
    await due();
    expect(caught).toHaveLength(1);
    expect(JSON.parse(caught[0]!.body)).toMatchObject({ type: 'change.waiting', data: { waiting: { consents: expect.any(Number) } } });
    await changed();
    await due();
    await due();
    expect(caught).toHaveLength(2);
  });

  it('tell nothing that an address does not want', async () => {
    await make(['feed.failed']);
    await changed();
    await due();
    await due();
    expect(caught).toEqual([]);
  });

  it('are tried again with the same id, and follow nobody elsewhere', async () => {
    const { id } = await make();
    status = 302;
    await act('testWebhook', id);
    await worker.drain();
    expect(await deliveries(id)).toMatchObject([{ event: 'test', state: 'WAITING', attempts: 1, lastStatus: 302, nextAt: expect.any(String) }]);
    status = 204;
    await due();
    expect(caught.map(({ path, headers }) => [path, headers['webhook-id']])).toEqual([['/hook', caught[0]!.headers['webhook-id']], ['/hook', caught[0]!.headers['webhook-id']]]);
    expect(await deliveries(id)).toMatchObject([{ state: 'DELIVERED', attempts: 2, lastStatus: 204, nextAt: null }]);
  });

  it('that come to nothing too often are switched off, and the admin is told', async () => {
    const { id } = await make();
    status = 500;
    await asRole(database, 'admin', 'update webhook set failures = 18');
    await act('testWebhook', id);
    await worker.drain();
    const off = async () => (await admin.graphql<{ integrations: { webhooks: { disabledAt: string | null; failures: number }[] } }>('{ integrations { webhooks { id url events createdBy createdAt disabledAt failures } } }')).data!.integrations.webhooks[0]!;
    expect(await off()).toMatchObject({ disabledAt: null, failures: 19 });
    await due();
    expect((await off()).disabledAt).not.toBeNull();
    await worker.drain();
    const mail = worker.mails.find(({ to }) => to.includes(staffOf(SLUG).email))!;
    expect(mail.subject).toContain('Powiadomienia dla programu zostały wyłączone');
    expect((await act('testWebhook', id)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await due();
    expect(caught).toHaveLength(2);
    expect(await deliveries(id)).toMatchObject([{ state: 'FAILED', lastError: 'DISABLED' }]);
    status = 200;
    expect((await act('enableWebhook', id)).data).toEqual({ enableWebhook: true });
    await act('testWebhook', id);
    await worker.drain();
    expect(await off()).toMatchObject({ disabledAt: null, failures: 0 });
  });

  it('are tried out five times a minute at the most', async () => {
    const [{ id }, other] = [await make(), await make()];
    const sent = async (webhookId: string) => (await act('testWebhook', webhookId)).data;
    for (let n = 0; n < 5; n += 1) expect(await sent(id)).toEqual({ testWebhook: true });
    expect(await sent(id)).toEqual({ testWebhook: false });
    expect(await deliveries(id)).toHaveLength(5);
    expect(await sent(other.id)).toEqual({ testWebhook: true });
  });

  it('go one at a time in a cooperative, so that slow addresses never hold the whole worker', async () => {
    const { id } = await make();
    delay = 300;
    for (let n = 0; n < 4; n += 1) await act('testWebhook', id);
    // A run ends where it finds the next one's turn not come yet.
    while ((await deliveries(id)).some(({ state }) => state === 'WAITING')) await Promise.all([worker.drain(), worker.drain()]);
    expect(await deliveries(id)).toMatchObject(Array.from({ length: 4 }, () => ({ state: 'DELIVERED', attempts: 1 })));
    expect(mostAtOnce).toBe(1);
  });

  it('stop at once where the receiver says that it is gone', async () => {
    const { id } = await make();
    status = 410;
    await act('testWebhook', id);
    await worker.drain();
    expect(await deliveries(id)).toMatchObject([{ state: 'FAILED', attempts: 1, lastStatus: 410 }]);
    expect((await asRole(database, 'admin', 'select disabled_at is not null as off from webhook'))[0]).toEqual({ off: true });
  });

  it('are of their cooperative alone', async () => {
    const { id } = await make();
    const stranger = await deskApi(app, database, 'zlm');
    for (const mutation of ['removeWebhook', 'enableWebhook', 'testWebhook']) {
      expect((await act(mutation, id, stranger)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await stranger.graphql('query ($id: ID!) { webhookDeliveries(id: $id) { rows { id } } }', { id })).data).toEqual({ webhookDeliveries: { rows: [] } });
    expect((await act('removeWebhook', id)).data).toEqual({ removeWebhook: true });
    expect(await asRole(database, 'admin', 'select from webhook')).toEqual([]);
  });

  it.each([
    [{ url: 'ftp://a.example', events: ['feed.applied'] }, { field: 'url', code: 'NO_URL' }],
    [{ url: 'https://a.example', events: [] }, { field: 'events', code: 'REQUIRED' }],
    [{ url: 'https://a.example', events: ['feed.lost'] }, { field: 'events', code: 'UNKNOWN' }],
  ])('are not set to %j', async (input, problem) => {
    expect((await admin.graphql(MAKE, { input })).data).toEqual({ makeWebhook: { problems: [problem], secret: null } });
    expect(await asRole(database, 'admin', 'select from webhook')).toEqual([]);
  });

  describe('to inner networks', () => {
    it('are neither set nor sent', async () => {
      expect(await postMessage(origin, '{}', {}, true)).toEqual({ status: 200 });
      caught = [];
      expect(await postMessage(origin, '{}', {}, false)).toEqual({ error: 'PRIVATE_ADDRESS' });
      expect(await postMessage(origin.replace('127.0.0.1', 'localhost'), '{}', {}, false)).toEqual({ error: 'PRIVATE_ADDRESS' });
      expect(await postMessage(origin.replace('127.0.0.1', '[::ffff:127.0.0.1]'), '{}', {}, false)).toEqual({ error: 'PRIVATE_ADDRESS' });
      expect(caught).toEqual([]);
    });

    it('are found out by what the name stands for', async () => {
      const answer = await new Promise((resolve) => publicLookup('localhost', { all: true }, (error) => resolve(error)));
      expect(answer).toBeInstanceOf(Error);
    });
  });
});
