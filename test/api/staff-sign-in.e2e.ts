import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CooperativeDirectory } from '#libs/cooperative';
import { StaffInvitations } from '../../src/staff/index.js';
import { api, asRole, deskApi, staffOf, testApplication, testDatabase, testWorker, totpCode, type Client, type TestDatabase, type TestWorker } from '../support/index.js';

const HOST = 'hutnik.localhost';
const PASSWORD = 'ładna pogoda nad jeziorem';
const ME = '{ deskViewer { name email roles permissions district { name } } }';

describe('the staff’s sign-in', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    [app, worker] = await Promise.all([testApplication(database), testWorker(database)]);
  });
  afterAll(async () => {
    await app.close();
    await worker.close();
    await database.drop();
  });

  const count = async (sql: string, values: unknown[] = []) => Number((await asRole<{ n: string }>(database, 'admin', sql, { values }))[0]!.n);
  const actions = () => count(`select count(*) as n from audit_event where action like 'STAFF%'`);
  const post = <Body = Record<string, unknown>>(client: Client, path: string, body: object = {}) =>
    client.request<Body>(`/desk/auth/${path}`, { method: 'POST', body });
  const code = (client: Client, given: string) => post<{ next?: string; code?: string }>(client, 'second-factor', { code: given });
  const lastLink = () => /\/biuro\/[a-z-]+#[\w-]{43}/.exec(worker.mails.at(-1)!.text)![0].split('#')[1]!;

  const invite = async (email: string) => {
    const cooperative = await app.get(CooperativeDirectory).byHost(HOST);
    const staffId = (await asRole<{ id: string }>(database, 'admin', `select id from staff_member where email = 'admin@hutnik.example'`))[0]!.id;
    const invited = { email, name: 'Ewa Zięba', roles: ['CLERK' as const], districtId: null };
    expect(await app.get(StaffInvitations).invite({ cooperativeId: cooperative!.id, personId: null, staffId }, invited)).toEqual([]);
    await worker.drain();
  };

  it('takes a password, then a code, and nothing before both', async () => {
    const client = api(app, HOST);
    const { email, password, totpSecret } = staffOf('hutnik');
    const half = await post(client, 'sign-in', { email: ` ${email.toUpperCase()} `, password });
    expect([half.status, half.body]).toEqual([200, { next: 'SECOND_FACTOR' }]);
    expect((await client.graphql(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await code(client, '000000')).toMatchObject({ status: 401, body: { code: 'CODE_REFUSED' } });
    const opened = await code(client, totpCode(totpSecret));
    expect(opened).toMatchObject({ status: 200, body: { next: 'DESK' } });
    const { data } = await client.graphql<{ deskViewer: { email: string; permissions: string[] } }>(ME);
    expect(data!.deskViewer).toMatchObject({ email, roles: ['ADMIN'], district: null });
    expect(data!.deskViewer.permissions).toContain('desk.settings');
    expect((await client.graphql('{ home { __typename } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('takes no code twice', async () => {
    const { email, password, totpSecret } = staffOf('hutnik', 'CLERK');
    const shown = totpCode(totpSecret);
    const [first, second] = [api(app, HOST), api(app, HOST)];
    for (const client of [first, second]) await post(client, 'sign-in', { email, password });
    expect((await code(first, shown)).status).toBe(200);
    expect((await code(second, shown)).status).toBe(401);
  });

  it.each([
    ['a wrong password', { email: 'admin@hutnik.example', password: 'nie to' }],
    ['an unknown name', { email: 'nikt@hutnik.example', password: 'nie to' }],
    ['the right words at another cooperative', { email: 'admin@zlm.example', password: 'biuro wersji pokazowej' }],
  ])('answers %s like any other failure', async (_, given) => {
    const before = await count('select count(*) as n from staff_session');
    const client = api(app, HOST);
    const reply = await post(client, 'sign-in', given);
    expect([reply.status, reply.body, client.cookies.size]).toEqual([401, { code: 'SIGN_IN_FAILED' }, 0]);
    expect(await count('select count(*) as n from staff_session')).toBe(before);
  });

  it('is worth nothing at another cooperative', async () => {
    const own = await deskApi(app, database, 'hutnik');
    const other = api(app, 'zlm.localhost');
    for (const [name, value] of own.cookies) other.cookies.set(name, value);
    expect((await own.graphql(ME)).errors).toBeUndefined();
    expect((await other.graphql(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('brings somebody in by a mail that works once, and by a second factor that is proved', async () => {
    await invite('ewa@hutnik.example');
    const token = lastLink();
    const client = api(app, HOST);
    const weak = await post(client, 'accept-invitation', { token, password: 'zaraz3wrócę', repeat: 'inne' });
    expect([weak.status, weak.body]).toEqual([422, { code: 'PASSWORD_REFUSED', problems: [{ field: 'password', code: 'TOO_SHORT' }, { field: 'repeat', code: 'DIFFERENT' }] }]);
    const elsewhere = await post(api(app, 'zlm.localhost'), 'accept-invitation', { token, password: PASSWORD, repeat: PASSWORD });
    expect([elsewhere.status, elsewhere.body]).toEqual([410, { code: 'LINK_REFUSED' }]);
    const joined = await post(client, 'accept-invitation', { token, password: PASSWORD, repeat: PASSWORD });
    expect([joined.status, joined.body]).toEqual([200, { next: 'ENROL' }]);
    expect((await post(api(app, HOST), 'accept-invitation', { token, password: PASSWORD, repeat: PASSWORD })).status).toBe(410);

    const { body: { secret, uri } } = await post<{ secret: string; uri: string }>(client, 'enrol');
    expect(uri).toContain('otpauth://totp/');
    expect(await post(client, 'confirm-enrolment', { code: '123456' })).toMatchObject({ status: 422 });
    const confirmed = await post<{ recoveryCodes: string[]; next: string }>(client, 'confirm-enrolment', { code: totpCode(secret) });
    expect(confirmed.body).toMatchObject({ next: 'DESK' });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    expect((await client.graphql<{ deskViewer: { roles: string[] } }>(ME)).data!.deskViewer.roles).toEqual(['CLERK']);
    const kept = JSON.stringify(await asRole(database, 'admin', 'select * from staff_member m left join staff_recovery_code c on c.staff_id = m.id'));
    for (const clear of [secret, PASSWORD, ...confirmed.body.recoveryCodes]) expect(kept).not.toContain(clear);

    const again = api(app, HOST);
    await post(again, 'sign-in', { email: 'ewa@hutnik.example', password: PASSWORD });
    const [recovery] = confirmed.body.recoveryCodes;
    expect((await code(again, recovery!.toUpperCase())).status).toBe(200);
    const third = api(app, HOST);
    await post(third, 'sign-in', { email: 'ewa@hutnik.example', password: PASSWORD });
    expect((await code(third, recovery!)).status).toBe(401);
  });

  it('sends a link for a forgotten password to whoever works there, answers all alike, and keeps the second factor', async () => {
    const before = worker.mails.length;
    const unknown = await post(api(app, HOST), 'forgotten', { email: 'nikt@hutnik.example' });
    const known = await post(api(app, HOST), 'forgotten', { email: 'technik@hutnik.example' });
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    await worker.drain();
    expect(worker.mails.slice(before).map(({ to }) => to)).toEqual(['technik@hutnik.example']);
    const client = api(app, HOST);
    const reset = await post(client, 'reset', { token: lastLink(), password: PASSWORD, repeat: PASSWORD });
    expect([reset.status, reset.body]).toEqual([200, { next: 'SECOND_FACTOR' }]);
    expect((await client.graphql(ME)).errors).toHaveLength(1);
    expect((await code(client, totpCode(staffOf('hutnik', 'DISPATCHER').totpSecret))).status).toBe(200);
  });

  it('stops guessing of codes after five, whatever half session they come from, and tells the trail', async () => {
    const { email, password, totpSecret } = staffOf('zlm');
    const before = await actions();
    for (const guess of ['000001', '000002', '000003', '000004', '000005']) {
      const client = api(app, 'zlm.localhost');
      await post(client, 'sign-in', { email, password });
      expect((await code(client, guess)).status).toBe(401);
    }
    const client = api(app, 'zlm.localhost');
    await post(client, 'sign-in', { email, password });
    expect((await code(client, totpCode(totpSecret))).status).toBe(401);
    expect(await actions()).toBe(before + 5);
  });

  it('ends with a removal at once', async () => {
    const client = await deskApi(app, database, 'hutnik', 'EDITOR');
    expect((await client.graphql(ME)).errors).toBeUndefined();
    await asRole(database, 'admin', `update staff_member set removed_at = now() where email = 'redakcja@hutnik.example'`);
    expect((await client.graphql(ME)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
