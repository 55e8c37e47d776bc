import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse } from 'yaml';
import { PermissionTable } from '#libs/access';
import { asRole, deskApi, testApplication, testDatabase, type TestDatabase } from '../support/index.js';
import { programOf, tokenOf, zipOf, type Program } from './program.js';

const HOST = 'armatury.localhost';
const BLOCK = /```sh\n# (\d{3})\n(curl [\s\S]*?)```/g;

interface OpenApi {
  paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, { required: string[]; properties: Record<string, { enum?: string[] }> }> };
}

/** The words of a shell's line, as far as the guide needs them: quotes of both kinds, and variables. */
function wordsOf(line: string, variables: Record<string, string>): string[] {
  const filled = line.replaceAll('\\\n', ' ').replaceAll(/\$([A-Z]+)/g, (_, name: string) => variables[name]!);
  return [...filled.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, (_, one?: string, other?: string) => one ?? other ?? ''));
}

describe('the guide for programs', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let program: Program;
  let variables: Record<string, string>;
  let feed: Buffer;
  const openApi = parse(readFileSync('docs/feed/openapi.yaml', 'utf8')) as OpenApi;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    const token = await tokenOf(await deskApi(app, database, 'armatury'));
    program = programOf(app, HOST, token);
    feed = await zipOf('armatury', { persons: [{ key: 'X', first_name: '', last_name: '' }] }, { mode: 'incremental' });
    const { body } = await program<{ id: string }>('/api/feed/batches/guide', { method: 'PUT', body: feed, headers: { 'content-type': 'application/zip' } });
    const { body: changes } = await program<{ cursor: string }>('/api/changes');
    variables = { TOKEN: token, SITE: '', BATCH: body.id, CURSOR: changes.cursor, DIGEST: createHash('sha256').update(feed).digest('base64') };
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  async function curl(line: string): Promise<number> {
    const [, ...words] = wordsOf(line, variables);
    const asked: { method: 'GET' | 'POST' | 'PUT'; headers: Record<string, string>; payload?: Buffer | string } = { method: 'GET', headers: { host: HOST } };
    let url = '';
    for (let at = 0; at < words.length; at += 1) {
      const [word, next] = [words[at]!, words[at + 1] ?? ''];
      if (!word.startsWith('--')) url = word;
      else at += 1;
      if (word === '--header') asked.headers[next.slice(0, next.indexOf(':')).toLowerCase()] = next.slice(next.indexOf(':') + 2);
      else if (word === '--request') asked.method = next as 'POST';
      else if (word === '--upload-file') Object.assign(asked, { method: 'PUT', payload: feed });
      else if (word === '--data-binary') asked.payload = feed;
      else if (word === '--data') asked.payload = next;
      else if (word.startsWith('--')) throw new Error(`the guide uses ${word}`);
    }
    return (await app.inject({ ...asked, url })).statusCode;
  }

  it.each(['http', 'way-out'])('%s.md has examples that do what they say', async (page) => {
    const blocks = [...readFileSync(`docs/feed/${page}.md`, 'utf8').matchAll(BLOCK)];
    expect(blocks.length).toBeGreaterThan(1);
    for (const [, status, line] of blocks) expect([line, await curl(line!)]).toEqual([line, Number(status)]);
  });

  it('http.md names every scope, and every code that openapi’s routes can refuse with', async () => {
    const text = readFileSync('docs/feed/http.md', 'utf8');
    for (const word of ['feed:write', 'feed:read', 'changes:read', 'changes:ack', ...openApi.components.schemas['Batch']!.required]) expect(text).toContain(`\`${word}\``);
    const source = readFileSync('src/integration/api/api-problem.ts', 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+): \[(\d{3})/gm)];
    expect(codes.length).toBeGreaterThan(10);
    for (const [, code, status] of codes) expect([code, new RegExp(`\\| ${status} \\|.*\`${code}\``).test(text)]).toEqual([code, true]);
  });

  it('openapi.yaml has the routes that there are, and no others', () => {
    const there = [...app.get(PermissionTable, { strict: false }).entries()].filter(([, permission]) => permission!.startsWith('program ')).map(([name]) => name);
    const told = Object.entries(openApi.paths).flatMap(([path, verbs]) => Object.keys(verbs).map((verb) => `${verb.toUpperCase()} /api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`));
    expect(told.sort()).toEqual(there.sort());
  });

  it('openapi.yaml has the members that are answered', async () => {
    const required = (name: string) => [...openApi.components.schemas[name]!.required].sort();
    const keys = (body: object) => Object.keys(body).sort();
    await asRole(database, 'admin', `insert into terms_acceptance (cooperative_id, person_id, version)
      select p.cooperative_id, p.id, 'guide' from person p join cooperative c on c.id = p.cooperative_id where c.slug = 'armatury' limit 1`);
    const { body: changes } = await program<{ changes: object[]; cursor: string }>('/api/changes?limit=1');
    expect(keys(changes)).toEqual(required('Changes'));
    expect(keys(changes.changes[0]!)).toEqual(required('Change'));
    expect(keys((await program(`/api/feed/batches/${variables['BATCH']!}`)).body)).toEqual(required('Batch'));
    expect(keys((await program('/api/changes/ack', { method: 'POST', body: { cursor: changes.cursor } })).body)).toEqual(required('Acknowledged'));
    expect(keys((await program('/api/changes?limit=0')).body)).toEqual(required('Problem'));
    expect(openApi.components.schemas['Batch']!.properties['state']!.enum).toEqual(
      (await asRole<{ state: string }>(database, 'admin', 'select unnest(enum_range(null::batch_state))::text as state')).map(({ state }) => state));
  });
});
