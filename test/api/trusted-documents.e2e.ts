import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { api, testApplication, testDatabase, type TestDatabase } from '../support/index.js';

const HOST = 'hutnik.localhost';
const TEXT = '{ __typename }';
const SECURE = { origin: `https://${HOST}` };

describe('in production', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database, { mode: 'production' });
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const trusted = Object.entries(JSON.parse(readFileSync('web/src/graphql/persisted-documents.json', 'utf8')) as Record<string, string>);

  it('a document of the site is answered by its hash', async () => {
    const [hash] = trusted.find(([, text]) => /^query \w+\s*\{/.test(text))!;
    expect((await api(app, HOST).request('/graphql', { method: 'POST', body: { hash }, headers: SECURE })).status).toBe(200);
  });

  it.each([
    ['a text', 'POST', '/graphql', { query: TEXT }], ['a text at the same place otherwise written', 'POST', '/%67raphql', { query: TEXT }],
    ['a text behind a question mark', 'POST', '/graphql?x=1', { query: TEXT }], ['a hash of none', 'POST', '/graphql', { hash: 'a'.repeat(64) }],
    ['a text in the address', 'GET', `/graphql?query=${encodeURIComponent(TEXT)}`, undefined],
    ['a text in the address otherwise written', 'GET', `/%67raphql?query=${encodeURIComponent(TEXT)}`, undefined],
  ] as const)('%s is not', async (_, method, path, body) => {
    const reply = await api(app, HOST).request<{ data?: unknown; errors: unknown[] }>(path, { method, body, headers: { ...SECURE, 'apollo-require-preflight': '1' } });
    expect([reply.status, reply.body.data, reply.headers['cache-control']]).toEqual([400, undefined, 'no-store']);
    expect(reply.body.errors).toHaveLength(1);
  });
});
