import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PermissionTable } from '#libs/access';
import { enabledTabs, readSetUp, type Tab } from '#libs/cooperative';
import { OPERATIONS, type Belongings } from '../isolation/operations.js';
import { api, loginOf, testApplication, testDatabase, type TestDatabase } from '../support/index.js';

const FOLDER = 'config/cooperatives';
const SET_UPS = readdirSync(FOLDER).map((file) => readSetUp(readFileSync(`${FOLDER}/${file}`, 'utf8'), 6));
const ID = randomUUID();
const NOBODYS = new Proxy({ year: 2026, month: '2026-10' }, {
  get: (known, name) => (name in known ? known[name as keyof typeof known] : ID),
}) as unknown as Belongings;

/** An address with something well-formed in the place of each parameter. */
const filled = (path: string): string => path.replace(':year', '2026').replace(':month', '2026-10').replaceAll(/:\w+/g, ID);

describe('a tab that a cooperative does not have', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it.each(SET_UPS.map((setUp) => [setUp.slug, setUp] as const))('answers at %s like one that never was, over GraphQL and as a file', async (slug, setUp) => {
    const client = api(app, `${slug}.localhost`);
    const { identifier, password } = loginOf(slug);
    await client.signIn(identifier, password);
    const tabs = enabledTabs(setUp);
    const shut = [...app.get(PermissionTable, { strict: false }).entries()].filter(([, permission]) =>
      !permission!.startsWith('desk') && /\.(read|write)/.test(permission!) && !permission!.split(' or ').some((each) => tabs.has(each.split('.')[0] as Tab)));
    expect(shut.length).toBeGreaterThan(0);
    for (const [name] of shut) {
      const operation = OPERATIONS[name];
      if (operation) {
        const { data, errors } = await client.graphql(operation.query, operation.variables?.(NOBODYS));
        expect([name, Object.values(data ?? {}).filter(Boolean), errors?.[0]?.extensions.code]).toEqual([name, [], 'NOT_FOUND']);
      } else {
        const { status, body } = await client.request<{ code: string }>(filled(name.replace(/^GET /, '')));
        expect([name, status, body.code]).toEqual([name, 404, 'NOT_FOUND']);
      }
    }
  });
});
