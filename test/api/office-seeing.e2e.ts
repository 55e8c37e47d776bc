import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PermissionTable } from '#libs/access';
import { OPERATIONS, type Belongings } from '../isolation/operations.js';
import { api, asRole, deskApi, loginOf, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';

const LOOK = '__Host-domownik-seen-as';
const ID = randomUUID();
const NOBODYS = new Proxy({ year: 2026, month: '2026-10' }, {
  get: (known, name) => (name in known ? known[name as keyof typeof known] : ID),
}) as unknown as Belongings;
const filled = (path: string): string => path.replaceAll(/:\w+/g, ID);

describe('seeing as the resident sees', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let personId: string;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    [{ id: personId }] = (await admin<{ id: string }>('select person_id as id from login where identifier = $1', [loginOf('zlm').identifier])) as [{ id: string }];
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const admin = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asRole<Row>(database, 'admin', sql, { values });
  const begin = (client: Client, reason = 'pytanie o rozliczenie wody') =>
    client.request<{ problems: { code: string }[] }>('/desk/seen-as', { method: 'POST', body: { personId, reason } });
  const looking = async () => {
    const client = await deskApi(app, database, 'zlm', 'CLERK');
    expect((await begin(client)).status).toBe(200);
    return client;
  };
  const viewer = async (client: Client) => {
    const { data, errors } = await client.graphql<{ viewer: { identifier: string; seenBy: { staffName: string } | null } }>('{ viewer { identifier seenBy { staffName } } }');
    return data?.viewer ?? errors![0]!.extensions.code;
  };

  it('wants a reason, and shows what the resident sees', async () => {
    const client = await deskApi(app, database, 'zlm', 'CLERK');
    expect(await viewer(client)).toBe('UNAUTHENTICATED');
    for (const reason of ['', '   a  ', 'x'.repeat(301)]) expect(await begin(client, reason)).toMatchObject({ status: 422, body: { problems: [{ code: 'NO_REASON' }] } });
    expect(await admin('select id from seen_as')).toEqual([]);
    await begin(client);
    expect(await viewer(client)).toEqual({ identifier: loginOf('zlm').identifier, seenBy: { staffName: 'Barbara Sikora' } });
    const resident = api(app, 'zlm.localhost');
    await resident.signIn(loginOf('zlm').identifier, loginOf('zlm').password);
    const home = '{ home { groups { group accounts { id name balance setOn } } } }';
    expect(await client.graphql(home)).toEqual(await resident.graphql(home));
  });

  it('changes nothing: every mutation and every route that writes is refused, and read marks stay as they are', async () => {
    const client = await looking();
    const marks = 'select (select count(*) from notice_read) as notices, (select count(*) from letter_read) as letters, (select count(*) from audit_event) as events';
    const before = await admin(marks);
    const table = [...app.get(PermissionTable, { strict: false }).entries()].filter(([name, permission]) => !/^(desk|platform|program)/.test(permission!) && !name.includes('/desk/'));
    const mutations = table.filter(([name]) => name.startsWith('Mutation.'));
    const writing = table.filter(([name]) => /^(POST|PUT|DELETE|PATCH) /.test(name));
    expect([mutations.length > 8, writing.length > 3]).toEqual([true, true]);
    for (const [name] of mutations) {
      const { query, variables } = OPERATIONS[name]!;
      const { errors } = await client.graphql(query, variables?.(NOBODYS));
      expect([name, errors?.[0]?.extensions.code]).toEqual([name, 'READ_ONLY']);
    }
    for (const [name] of writing) {
      const [method, path] = name.split(' ') as ['POST', string];
      const { status, body } = await client.request<{ code: string }>(filled(path), { method, body: {} });
      expect([name, status, body.code]).toEqual([name, 403, 'READ_ONLY']);
    }
    const [letter] = await admin<{ id: string }>('select id from letter where person_id = $1 limit 1', [personId]);
    expect(letter).toBeDefined();
    expect(await client.request(`/letters/${letter!.id}.pdf`)).toMatchObject({ status: 403, body: { code: 'READ_ONLY' } });
    expect(await admin(marks)).toEqual(before);
  });

  it('stands in the resident’s own log, with who and why', async () => {
    const resident = api(app, 'zlm.localhost');
    await resident.signIn(loginOf('zlm').identifier, loginOf('zlm').password);
    const { data } = await resident.graphql<{ accessLog: { events: { action: string }[] } }>('{ accessLog { events { action byOffice staffName reason address } } }');
    expect(data!.accessLog.events.find(({ action }) => action === 'SEEN_BY_OFFICE')).toEqual({
      action: 'SEEN_BY_OFFICE', byOffice: true, staffName: 'Barbara Sikora', reason: 'pytanie o rozliczenie wody', address: null });
  });

  it('ends when one says so, when the time is up, and with the staff session', async () => {
    const said = await looking();
    expect((await said.request('/desk/seen-as/end', { method: 'POST' })).body).toEqual({ personId });
    expect(said.cookies.has(LOOK)).toBe(false);
    expect(await viewer(said)).toBe('UNAUTHENTICATED');

    const late = await looking();
    await admin('update seen_as set expires_at = now()');
    expect(await viewer(late)).toBe('UNAUTHENTICATED');

    const out = await looking();
    const look = out.cookies.get(LOOK)!;
    await out.request('/desk/auth/sign-out', { method: 'POST' });
    expect(await viewer(out)).toBe('UNAUTHENTICATED');

    const other = await deskApi(app, database, 'zlm', 'ADMIN');
    other.cookies.set(LOOK, look);
    expect(await viewer(other)).toBe('UNAUTHENTICATED');
  });

  it('is for those whose role allows it, and leaves the desk itself as it is', async () => {
    const editor = await deskApi(app, database, 'zlm', 'EDITOR');
    expect((await begin(editor)).status).toBe(404);
    const client = await looking();
    const { data } = await client.graphql<{ unlockLogin: { problems: unknown[] } }>('mutation ($id: ID!) { unlockLogin(personId: $id) { problems { code } } }', { id: personId });
    expect(data!.unlockLogin.problems).toEqual([]);
  });

  it('leaves a person without a login alone', async () => {
    const [nobody] = await admin<{ id: string }>(`select p.id from person p join cooperative c on c.id = p.cooperative_id and c.slug = 'zlm'
      where not exists (select from login l where l.person_id = p.id) limit 1`);
    const client = await deskApi(app, database, 'zlm', 'CLERK');
    const { status, body } = await client.request<{ problems: { code: string }[] }>('/desk/seen-as', { method: 'POST', body: { personId: nobody!.id, reason: 'pytanie o saldo' } });
    expect([status, body.problems]).toEqual([422, [{ field: null, code: 'NO_LOGIN' }]]);
  });
});
