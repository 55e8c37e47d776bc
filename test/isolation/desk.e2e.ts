import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { isStaffPermission, mayWith, PermissionTable, STAFF_ROLES } from '#libs/access';
import { api, asRole, deskApi, everyArea, loginOf, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';
import { DESK_OPERATIONS } from './desk-operations.js';
import { BELONGINGS, FURNISHED, type DeskBelongings } from './operations/desk-operation.js';

const PROBING_MS = 300_000;
const SLUGS = ['hutnik', 'zlm'];

/** An address with something well-formed in the place of each parameter. */
const filled = (path: string): string => path.replace(':year', '2026').replaceAll(/:\w+/g, randomUUID());

describe('every operation of the desk', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  const has: Record<string, DeskBelongings> = {};
  const admins: Record<string, Client> = {};

  const demanded = () => [...app.get(PermissionTable, { strict: false }).entries()].filter(([, permission]) => permission!.startsWith('desk') || permission === 'platform');
  const ask = async (client: Client, name: string, of: DeskBelongings) => {
    const { query, variables } = DESK_OPERATIONS[name]!;
    return client.graphql(query, variables?.(of));
  };

  beforeAll(async () => {
    database = await testDatabase();
    await everyArea(database);
    app = await testApplication(database);
    await asRole(database, 'admin', FURNISHED);
    for (const slug of SLUGS) {
      has[slug] = (await asRole<DeskBelongings & Record<string, unknown>>(database, 'admin', BELONGINGS, { values: [slug] }))[0]!;
      admins[slug] = await deskApi(app, database, slug);
    }
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('is listed here, and nothing is listed that does not exist', () => {
    const operations = demanded().map(([name]) => name).filter((name) => /^(Query|Mutation)\./.test(name));
    expect(operations.sort()).toEqual(Object.keys(DESK_OPERATIONS).sort());
  });

  it('has ids to be asked with', () => {
    for (const of of Object.values(has)) expect(Object.values(of).filter((id) => !id)).toEqual([]);
  });

  it('answers a foreign id exactly as one that never was, and tells nothing of another cooperative', async () => {
    const [own, other] = SLUGS as [string, string];
    for (const [name, { variables, platform }] of Object.entries(DESK_OPERATIONS)) {
      if (!variables || platform) continue;
      const nobodys = Object.fromEntries(Object.keys(has[other]!).map((key) => [key, randomUUID()])) as unknown as DeskBelongings;
      expect([name, await ask(admins[own]!, name, has[other]!)]).toEqual([name, await ask(admins[own]!, name, nobodys)]);
    }
  }, PROBING_MS);

  it.each(STAFF_ROLES)('is open to %s as far as the table says, and no further', async (role) => {
    const client = await deskApi(app, database, 'hutnik', role);
    for (const [name, permission] of demanded()) {
      if (!isStaffPermission(permission!)) continue;
      const may = mayWith([role], permission);
      const code = /^(Query|Mutation)\./.test(name) ? await codeOf(client, name) : await routeCode(client, name, may);
      expect(`${role} ${name} ${may ? code !== 'UNAUTHENTICATED' && code !== 'FORBIDDEN' : code}`).toBe(`${role} ${name} ${may ? true : 'NOT_FOUND'}`);
    }
  }, PROBING_MS);

  it('answers its own admin (the control that makes the rest worth something)', async () => {
    for (const [name, { platform }] of Object.entries(DESK_OPERATIONS)) {
      if (platform) continue;
      const { data, errors } = await ask(admins['zlm']!, name, has['zlm']!);
      expect(`${name} ${JSON.stringify(errors)} ${Object.values(data ?? { nothing: null })[0] !== null}`).toBe(`${name} undefined true`);
    }
  }, PROBING_MS);

  it('is shut to residents, to visitors and to whoever has shown but a password', async () => {
    const resident = api(app, 'hutnik.localhost');
    const { identifier, password } = loginOf('hutnik');
    await resident.signIn(identifier, password);
    const half = await deskApi(app, database, 'hutnik', 'EDITOR');
    await asRole(database, 'admin', `update staff_session s set stage = 'SECOND_FACTOR' from staff_member m
      where m.id = s.staff_id and m.email = 'redakcja@hutnik.example'`);
    for (const client of [resident, api(app, 'hutnik.localhost'), half]) {
      for (const name of Object.keys(DESK_OPERATIONS)) expect([name, await codeOf(client, name)]).toEqual([name, 'UNAUTHENTICATED']);
      for (const [name] of demanded().filter(([each]) => each.startsWith('GET '))) {
        expect([name, (await client.request(filled(name.replace('GET ', '')))).status]).toEqual([name, 401]);
      }
    }
  }, PROBING_MS);

  async function codeOf(client: Client, name: string): Promise<string | undefined> {
    return (await ask(client, name, has['hutnik']!)).errors?.[0]?.extensions.code;
  }

  /** Routes are asked without a body: what matters is who is let through to be told so. */
  async function routeCode(client: Client, name: string, may: boolean): Promise<string | undefined> {
    const [method, path] = name.split(' ') as ['GET' | 'POST', string];
    if (may && method !== 'GET') return undefined;
    const { body } = await client.request<{ code?: string }>(filled(path), { method, ...(method === 'POST' && { body: {} }) });
    return body.code;
  }
});
