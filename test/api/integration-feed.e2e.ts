import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { asRole, deskApi, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';
import { digestHeader, EVERY_SCOPE, programOf, tokenOf, ZIP, zipOf, type Program } from './program.js';

const HOST = 'armatury.localhost';
const MEGABYTE = 1024 * 1024;
const LONG_MS = 240_000;

interface Batch {
  id: string;
  state: string;
  mode: string;
  problemCount: number;
  problems: string | null;
  sha256: string;
  code?: string;
  title?: string;
}

describe('the programs’ door for feeds', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let admin: Client;
  let program: Program;
  let bad: Buffer;
  beforeAll(async () => {
    database = await testDatabase();
    [app, worker] = [await testApplication(database), await testWorker(database)];
    admin = await deskApi(app, database, 'armatury');
    program = programOf(app, HOST, await tokenOf(admin));
    bad = await zipOf('armatury', { persons: [{ key: 'X', first_name: '', last_name: '' }] }, { mode: 'incremental', asOf: new Date().toISOString() });
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const put = (key: string, body: Buffer | Readable, headers: Record<string, string> = {}, mode = '', as = program) =>
    as<Batch>(`/api/feed/batches/${key}${mode}`, { method: 'PUT', body, headers: { ...ZIP, ...headers } });
  const kept = async () => (await asRole<{ all: string }>(database, 'admin', `select json_build_object(
    'batches', (select count(*) from feed_batch where state <> 'CANCELLED'), 'pieces', (select count(*) from feed_package),
    'jobs', (select count(*) from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'apply_feed'))::text as all`))[0]!.all;
  const trail = async (action: string) => (await asRole<{ n: number }>(database, 'admin', 'select count(*)::int as n from audit_event where action = $1', { values: [action] }))[0]!.n;

  describe('tokens', () => {
    it('are told once, and kept as a hash alone', async () => {
      const token = await tokenOf(admin);
      const { data } = await admin.graphql<{ integrations: { tokens: { hint: string }[] } }>('{ integrations { tokens { id name hint scopes createdBy createdAt expiresAt lastUsedAt revokedAt } } }');
      expect(data!.integrations.tokens[0]).toMatchObject({ name: 'program', hint: token.slice(-4), scopes: EVERY_SCOPE, lastUsedAt: null, revokedAt: null });
      const rows = await asRole<{ text: string }>(database, 'admin', `select string_agg(x::text, ' ') as text from (select t::text as x from api_token t union all select a::text from audit_event a) y`);
      expect(rows[0]!.text).not.toContain(token.slice(4));
      expect(rows[0]!.text).toContain(createHash('sha256').update(token.slice(4)).digest('hex'));
    });

    it.each([
      [{ name: ' ', scopes: ['feed:read'], days: 30 }, { field: 'name', code: 'REQUIRED' }],
      [{ name: 'x'.repeat(81), scopes: ['feed:read'], days: 30 }, { field: 'name', code: 'TOO_LONG' }],
      [{ name: 'x', scopes: [], days: 30 }, { field: 'scopes', code: 'REQUIRED' }],
      [{ name: 'x', scopes: ['feed:delete'], days: 30 }, { field: 'scopes', code: 'UNKNOWN' }],
      [{ name: 'x', scopes: ['feed:read'], days: 0 }, { field: 'days', code: 'OUT_OF_RANGE' }],
      [{ name: 'x', scopes: ['feed:read'], days: 731 }, { field: 'days', code: 'OUT_OF_RANGE' }],
    ])('are not made of %j', async (input, problem) => {
      const count = () => asRole(database, 'admin', 'select count(*) from api_token');
      const before = await count();
      const { data } = await admin.graphql('mutation ($input: MakeTokenInput!) { makeToken(input: $input) { problems { field code } token } }', { input });
      expect(data).toEqual({ makeToken: { problems: [problem], token: null } });
      expect(await count()).toEqual(before);
    });

    it('that are none, foreign, of another host, expired or revoked are refused alike, before anything is read', async () => {
      const other = await tokenOf(await deskApi(app, database, 'zlm'));
      const [expired, revoked, elsewhere] = [await tokenOf(admin), await tokenOf(admin), await tokenOf(admin)];
      const change = (token: string, set: string) => asRole(database, 'admin', `update api_token set ${set} where token_hash = $1`,
        { values: [createHash('sha256').update(token.slice(4)).digest()] });
      await change(expired, `expires_at = now() - interval '1 second'`);
      await change(elsewhere, `host = 'other.localhost'`);
      const { data } = await admin.graphql<{ integrations: { tokens: { id: string; hint: string }[] } }>('{ integrations { tokens { id hint } } }');
      await admin.graphql('mutation ($id: ID!) { revokeToken(id: $id) }', { id: data!.integrations.tokens.find(({ hint }) => revoked.endsWith(hint))!.id });
      const before = await kept();
      const replies = [];
      for (const token of [other, expired, revoked, elsewhere, 'dmw_x', other.slice(4)]) {
        const { status, body, headers } = await put('refused', bad, {}, '', programOf(app, HOST, token));
        replies.push({ status, body, authenticate: headers['www-authenticate'], connection: headers['connection'] });
      }
      expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
      expect(replies[0]).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED', status: 401 }, authenticate: 'Bearer realm="domownik", error="invalid_token"' });
      expect(await programOf(app, HOST, null)('/api/changes')).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer realm="domownik"' } });
      expect((await admin.request('/api/changes')).status).toBe(401);
      expect(await kept()).toBe(before);
    });

    it('open what they name, and no more', async () => {
      const reader = programOf(app, HOST, await tokenOf(admin, ['changes:read']));
      const before = await kept();
      expect(await put('scope', bad, {}, '', reader)).toMatchObject({ status: 403, body: { code: 'INSUFFICIENT_SCOPE' }, headers: { 'www-authenticate': 'Bearer realm="domownik", error="insufficient_scope"' } });
      expect((await reader('/api/changes/ack', { method: 'POST', body: { cursor: 'abcde-0' } })).status).toBe(403);
      expect((await reader('/api/changes')).status).toBe(200);
      expect(await kept()).toBe(before);
    });

    it('open nothing of the pages, and stand in the trail with every use', async () => {
      const uses = await trail('TOKEN_USED');
      expect((await program('/desk/changes/contacts.csv?upTo=1')).status).toBe(401);
      expect((await program('/graphql', { method: 'POST', body: { query: '{ integrations { tokens { id } } }' } })).status).toBe(403);
      expect(await trail('TOKEN_USED')).toBe(uses);
      await program('/api/changes');
      const [last] = await asRole(database, 'admin', `select action, person_id, staff_id, details->>'operation' as operation, details ? 'token' as named
        from audit_event where action = 'TOKEN_USED' order by at desc limit 1`);
      expect(last).toEqual({ action: 'TOKEN_USED', person_id: null, staff_id: null, operation: 'GET /api/changes', named: true });
    });

    it('are told in the language that is asked for', async () => {
      const english = await programOf(app, HOST, null)('/api/changes', { headers: { 'accept-language': 'en-GB,en;q=0.9,pl;q=0.1' } });
      expect(english).toMatchObject({ body: { title: 'No valid access token.' }, headers: { 'content-type': 'application/problem+json; charset=utf-8', 'content-language': 'en' } });
      expect((await programOf(app, HOST, null)('/api/changes')).body).toMatchObject({ title: 'Brak ważnego tokenu dostępu.' });
    });
  });

  describe('a package', () => {
    it('is taken in, refused with its reasons, and answered the same by the same key', async () => {
      const { status, headers, body } = await put('first', bad, { 'content-digest': digestHeader(bad) });
      expect([status, headers['location'], body.state, body.mode]).toEqual([202, `/api/feed/batches/${body.id}`, 'QUEUED', 'apply']);
      expect(body.sha256).toBe(createHash('sha256').update(bad).digest('hex'));
      await worker.drain();
      const after = (await program<Batch>(`/api/feed/batches/${body.id}`)).body;
      expect(after).toMatchObject({ id: body.id, state: 'REFUSED', problems: `/api/feed/batches/${body.id}/errors.csv` });
      expect(after.problemCount).toBeGreaterThan(0);
      const errors = await program<string>(after.problems!);
      expect(String(errors.headers['content-type'])).toContain('text/csv');
      expect(errors.body).toContain('persons.csv;2');
      const before = await kept();
      for (const headersAgain of [{}, { 'repr-digest': digestHeader(bad) }] as Record<string, string>[]) {
        expect(await put('first', bad, headersAgain)).toMatchObject({ status: 202, body: { id: body.id, state: 'REFUSED' } });
      }
      expect(await program<Batch>('/api/feed/batches', { method: 'POST', body: bad, headers: { ...ZIP, 'idempotency-key': '"first"' } })).toMatchObject({ status: 202, body: { id: body.id } });
      expect(await kept()).toBe(before);
    });

    it('can be tried only', async () => {
      const { body } = await put('trial', bad, {}, '?mode=dry-run');
      expect(body.mode).toBe('dry-run');
      await worker.drain();
      expect((await program<Batch>(`/api/feed/batches/${body.id}`)).body.state).toBe('REFUSED');
    });

    it('is refused, and nothing of it kept, where something is wrong with the sending', async () => {
      await put('used', bad);
      await worker.drain();
      const other = Buffer.concat([bad, Buffer.from('x')]);
      const before = await kept();
      const answers: [string, number, () => Promise<{ status: number; body: Batch }>][] = [
        ['CHECKSUM', 400, () => put('n1', bad, { 'content-digest': digestHeader(other) })],
        ['CHECKSUM', 400, () => put('n2', bad, { 'content-digest': digestHeader(bad), 'repr-digest': digestHeader(other) })],
        ['DIGEST_UNREADABLE', 400, () => put('n3', bad, { 'content-digest': 'md5=:AAAA:' })],
        ['EMPTY', 400, () => put('n4', Buffer.alloc(0))],
        ['OTHER_CONTENT', 422, () => put('used', other)],
        ['OTHER_CONTENT', 422, () => put('used', other, { 'content-digest': digestHeader(other) })],
        ['OTHER_CONTENT', 422, () => put('used', bad, {}, '?mode=dry-run')],
        ['UNKNOWN_MODE', 400, () => put('n5', bad, {}, '?mode=constructor')],
        ['KEY_MISSING', 400, () => put('a%2Fb', bad)],
        ['KEY_MISSING', 400, () => program<Batch>('/api/feed/batches', { method: 'POST', body: bad, headers: ZIP })],
        ['MEDIA_TYPE', 415, () => put('n6', bad, { 'content-encoding': 'gzip' })],
        ['MEDIA_TYPE', 415, () => program<Batch>('/api/feed/batches/n7', { method: 'PUT', body: { a: 1 } })],
        ['NOT_FOUND', 404, () => program<Batch>('/api/feed/batches/00000000-0000-4000-8000-000000000000')],
        ['NOT_FOUND', 404, () => program<Batch>('/api/feed/batches/x/errors.csv')],
      ];
      const got = [];
      for (const [, , ask] of answers) {
        const { status, body } = await ask();
        got.push([body.code, status]);
      }
      expect(got).toEqual(answers.map(([code, status]) => [code, status]));
      expect(await kept()).toBe(before);
    });

    it('of another cooperative answers as one that never was', async () => {
      const { body } = await put('mine', bad);
      const stranger = programOf(app, 'zlm.localhost', await tokenOf(await deskApi(app, database, 'zlm')));
      const [foreign, missing] = [await stranger(`/api/feed/batches/${body.id}`), await stranger('/api/feed/batches/00000000-0000-4000-8000-000000000000')];
      expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
      expect((await program<Batch>(`/api/feed/batches/${body.id}`)).body.id).toBe(body.id);
    });

    describe('larger than any is taken', () => {
      const GIBIBYTE = 1024 * MEGABYTE;
      /** Sends as much of a package over a real connection, and waits for the answer with the sending open. */
      const open = async (key: string, bytes: number, headers: Record<string, string> = {}) => {
        const sending = request({ host: '127.0.0.1', port: Number(new URL(await app.getUrl()).port), path: `/api/feed/batches/${key}`, method: 'PUT',
          headers: { ...ZIP, host: HOST, authorization: `Bearer ${await tokenOf(admin)}`, ...headers } });
        const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
        answered.catch(() => undefined);
        sending.flushHeaders();
        const piece = Buffer.alloc(MEGABYTE);
        for (let sent = 0; sent < bytes; sent += piece.length) if (!sending.write(piece)) await Promise.race([once(sending, 'drain'), answered]);
        const [{ statusCode, headers: told }] = await answered;
        sending.destroy();
        return [statusCode, told.connection];
      };
      beforeAll(() => app.listen(0, '127.0.0.1'));

      it('is refused at once where its length is told, and nothing of it is read', async () => {
        const before = await kept();
        expect(await open('told', 0, { 'content-length': String(GIBIBYTE + 1) })).toEqual([413, 'close']);
        expect(await kept()).toBe(before);
        expect(await asRole(database, 'admin', `select from feed_batch where idempotency_key = 'told'`)).toEqual([]);
      });

      it('is answered where its length is not told, and not cut off', async () => {
        // Under a key that was used it is read to see what it holds, and kept nowhere.
        await put('long', bad);
        expect(await open('long', GIBIBYTE + MEGABYTE)).toEqual([422, 'close']);
      }, LONG_MS);
    });

    it('is never held whole: sixty megabytes pass through a few', async () => {
      const piece = randomBytes(MEGABYTE);
      const hash = createHash('sha256');
      for (let n = 0; n < 60; n += 1) hash.update(piece);
      let peak = 0;
      setFlagsFromString('--expose-gc');
      const collect = runInNewContext('gc') as () => void;
      collect();
      const start = process.memoryUsage().arrayBuffers;
      const body = Readable.from((function* () {
        for (let n = 0; n < 60; n += 1) {
          // What is let go of is not held; only a collection tells the two apart.
          if (n % 5 === 0) collect();
          peak = Math.max(peak, n % 5 === 0 ? process.memoryUsage().arrayBuffers - start : 0);
          yield piece;
        }
      })());
      const before = await kept();
      const { status, body: answer } = await put('large', body, { 'content-digest': 'sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:' });
      expect([status, answer.code]).toEqual([400, 'CHECKSUM']);
      expect(await kept()).toBe(before);
      expect(peak).toBeLessThan(30 * MEGABYTE);
    }, LONG_MS);
  });
});
