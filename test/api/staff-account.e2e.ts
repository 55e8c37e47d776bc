import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  api, asRole, Authenticator, deskApi, staffOf, testApplication, testDatabase, testWorker, totpCode, type Client, type TestDatabase, type TestWorker,
} from '../support/index.js';

const HOST = 'hutnik.localhost';
const NEW_PASSWORD = 'trzy rowery pod wierzbą';
const ACCOUNT = '{ deskAccount { recoveryCodesLeft passkeys { id name lastUsedAt } sessions { id current } } }';

interface Account {
  recoveryCodesLeft: number;
  passkeys: { id: string; name: string; lastUsedAt: string | null }[];
  sessions: { id: string; current: boolean }[];
}
type Body = Record<string, unknown> & { challenge: string; user: { id: string } };

describe('a member of staff’s own account', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    [app, worker] = await Promise.all([testApplication(database), testWorker(database)]);
  });
  beforeEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const sql = <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => asRole<Row>(database, 'admin', text, { values });
  const post = (client: Client, path: string, body: object = {}) => client.request<Body>(`/desk/${path}`, { method: 'POST', body });
  const account = async (client: Client) => (await client.graphql<{ deskAccount: Account }>(ACCOUNT)).data!.deskAccount;
  const refusal = async (client: Client) => (await client.graphql(ACCOUNT)).errors?.[0]?.extensions.code;
  const actions = async () => (await sql<{ action: string }>(`select action from audit_event where action like 'STAFF%' order by at`)).map(({ action }) => action);
  const lastMail = async () => {
    await worker.drain();
    return worker.mails.at(-1)!;
  };
  /** A browser that has shown the password alone. */
  const half = async (email: string, password: string) => {
    const client = api(app, HOST);
    expect((await post(client, 'auth/sign-in', { email, password })).body).toEqual({ next: 'SECOND_FACTOR' });
    return client;
  };

  it('changes the password of whoever knows it, ends every other session, and tells by e-mail', async () => {
    const { email, password, totpSecret } = staffOf('hutnik', 'CLERK');
    const [here, elsewhere] = [await deskApi(app, database, 'hutnik', 'CLERK'), await deskApi(app, database, 'hutnik', 'CLERK')];
    const before = here.cookies.get('__Host-domownik-desk');
    const change = (given: object) => post(here, 'account/password', { current: password, password: NEW_PASSWORD, repeat: NEW_PASSWORD, ...given });
    for (const [given, problem] of [
      [{ current: 'nie to' }, { field: 'current', code: 'WRONG' }],
      [{ password: 'wierzbowa7', repeat: 'wierzbowa7' }, { field: 'password', code: 'TOO_SHORT' }],
      [{ repeat: 'coś innego' }, { field: 'repeat', code: 'DIFFERENT' }],
      [{ password, repeat: password }, { field: 'password', code: 'SAME_AS_CURRENT' }],
    ] as const) {
      const { status, body } = await change(given);
      expect([status, body['problems']]).toEqual([422, [problem]]);
    }
    expect(await refusal(elsewhere)).toBeUndefined();
    expect((await change({})).status).toBe(200);
    expect([await refusal(elsewhere), await refusal(here)]).toEqual(['UNAUTHENTICATED', undefined]);
    expect(here.cookies.get('__Host-domownik-desk')).not.toBe(before);
    expect(await lastMail()).toMatchObject({ to: email, subject: expect.stringContaining('Zmieniono hasło pracownika') });
    expect((await post(api(app, HOST), 'auth/sign-in', { email, password })).status).toBe(401);
    const again = await half(email, NEW_PASSWORD);
    expect((await post(again, 'auth/second-factor', { code: totpCode(totpSecret) })).status).toBe(200);
    expect(await actions()).toEqual(expect.arrayContaining(['STAFF_PASSWORD_PROOF_FAILED', 'STAFF_PASSWORD_CHANGED']));
  });

  it('asks for the password ten times a quarter of an hour, and no more', async () => {
    const client = await deskApi(app, database, 'hutnik', 'EDITOR');
    for (let n = 0; n < 10; n += 1) expect((await post(client, 'account/recovery-codes', { password: 'nie to' })).body['problems']).toEqual([{ field: 'password', code: 'WRONG' }]);
    const { body } = await post(client, 'account/recovery-codes', { password: staffOf('hutnik', 'EDITOR').password });
    expect(body['problems']).toEqual([{ field: null, code: 'TOO_MANY' }]);
    expect((await account(client)).recoveryCodesLeft).toBe(0);
  });

  it('makes new recovery codes, shown once, in the place of all before', async () => {
    const { email, password } = staffOf('hutnik', 'DISPATCHER');
    const client = await deskApi(app, database, 'hutnik', 'DISPATCHER');
    const codes = async () => (await post(client, 'account/recovery-codes', { password })).body['recoveryCodes'] as string[];
    const [first, second] = [await codes(), await codes()];
    expect([first.length, second.length, (await account(client)).recoveryCodesLeft]).toEqual([10, 10, 10]);
    expect((await lastMail()).subject).toContain('Wydano nowe kody zapasowe');
    const browser = await half(email, password);
    expect((await post(browser, 'auth/second-factor', { code: first[0]! })).status).toBe(401);
    expect((await post(browser, 'auth/second-factor', { code: second[0]! })).status).toBe(200);
    expect((await account(client)).recoveryCodesLeft).toBe(9);
    const stored = await sql<{ code_hash: string }>('select code_hash from staff_recovery_code');
    expect(JSON.stringify(stored)).not.toContain(second[1]!);
  });

  it('signs out elsewhere one by one, or everywhere', async () => {
    const [here, elsewhere, third] = await Promise.all([1, 2, 3].map(() => deskApi(app, database, 'hutnik', 'EDITOR')));
    const other = await deskApi(app, database, 'hutnik', 'DISPATCHER');
    const END = 'mutation ($id: ID!) { endStaffSession(id: $id) }';
    const sessions = (await account(here!)).sessions;
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    const [foreign] = (await account(other)).sessions;
    expect((await here!.graphql(END, { id: foreign!.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await refusal(other)).toBeUndefined();
    for (const { id } of sessions.filter(({ current }) => !current)) await here!.graphql(END, { id });
    expect([await refusal(here!), await refusal(elsewhere!), await refusal(third!)]).toEqual([undefined, 'UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await post(here!, 'account/sign-out-everywhere')).status).toBe(204);
    expect(await sql(`select 1 from staff_session s join staff_member m on m.id = s.staff_id where m.email = 'redakcja@hutnik.example'`)).toEqual([]);
  });

  describe('with a passkey', () => {
    const { email, password } = { email: 'admin@hutnik.example', password: 'biuro wersji pokazowej' };
    const key = new Authenticator(HOST);
    let admin: Client;
    beforeAll(async () => {
      admin = await deskApi(app, database, 'hutnik');
    });

    it('adds it by the password, and tells by e-mail', async () => {
      expect((await post(admin, 'account/passkey/options', { password: 'nie to' })).status).toBe(422);
      const { body: options } = await post(admin, 'account/passkey/options', { password });
      const credential = key.register(options);
      const elsewhere = await deskApi(app, database, 'hutnik');
      expect((await post(elsewhere, 'account/passkey', { name: 'Cudza przeglądarka', credential })).status).toBe(422);
      expect((await account(admin)).passkeys).toEqual([]);
      expect((await post(admin, 'account/passkey', { name: 'Klucz w biurku', credential })).status).toBe(200);
      expect((await post(admin, 'account/passkey', { name: 'Jeszcze raz', credential })).status).toBe(422);
      expect((await account(admin)).passkeys).toMatchObject([{ name: 'Klucz w biurku', lastUsedAt: null }]);
      expect((await lastMail()).subject).toContain('Dodano klucz dostępu');
    });

    it('signs in by it after the password, once an answer, and never without the password', async () => {
      const browser = await half(email, password);
      const { body } = await post(browser, 'auth/second-factor/options');
      const answer = key.answerTo(body['passkey'] as Body);
      const other = await half(email, password);
      expect((await post(other, 'auth/second-factor/passkey', { credential: answer })).status).toBe(401);
      expect((await post(browser, 'auth/second-factor/passkey', { credential: key.answerTo(body['passkey'] as Body, { origin: 'http://evil.example' }) })).status).toBe(401);
      expect(await refusal(browser)).toBe('UNAUTHENTICATED');
      const { body: fresh } = await post(browser, 'auth/second-factor/options');
      const right = key.answerTo(fresh['passkey'] as Body);
      expect((await post(browser, 'auth/second-factor/passkey', { credential: right })).body).toEqual({ next: 'DESK' });
      expect(await refusal(browser)).toBeUndefined();
      expect((await post(other, 'auth/second-factor/passkey', { credential: right })).status).toBe(401);
      expect((await post(api(app, HOST), 'auth/second-factor/options')).status).toBe(401);
      expect((await account(admin)).passkeys[0]!.lastUsedAt).not.toBeNull();
    });

    it('counts its tries together with those at a code', async () => {
      const browser = await half(email, password);
      for (let n = 0; n < 5; n += 1) await post(browser, 'auth/second-factor', { code: '000000' });
      const { body } = await post(browser, 'auth/second-factor/options');
      expect((await post(browser, 'auth/second-factor/passkey', { credential: key.answerTo(body['passkey'] as Body) })).status).toBe(401);
    });

    it('is offered to nobody else, and asked of nobody who has none', async () => {
      const browser = await half(staffOf('hutnik', 'EDITOR').email, staffOf('hutnik', 'EDITOR').password);
      expect((await post(browser, 'auth/second-factor/options')).body).toEqual({ passkey: null });
    });

    it('removes it by the password; another’s it does not know; the code stays', async () => {
      const id = (await account(admin)).passkeys[0]!.id;
      const stranger = await deskApi(app, database, 'hutnik', 'EDITOR');
      expect((await post(stranger, 'account/passkey/remove', { id, password })).body['problems']).toEqual([{ field: 'id', code: 'NOT_FOUND' }]);
      expect((await post(admin, 'account/passkey/remove', { id, password: 'nie to' })).status).toBe(422);
      expect((await account(admin)).passkeys).toHaveLength(1);
      expect((await post(admin, 'account/passkey/remove', { id, password })).status).toBe(200);
      expect((await account(admin)).passkeys).toEqual([]);
      expect((await lastMail()).subject).toContain('Usunięto klucz dostępu');
      const [totp] = await sql<{ on: boolean }>(`select totp_confirmed_at is not null as on from staff_member where email = $1`, [email]);
      expect(totp!.on).toBe(true);
    });
  });
});
