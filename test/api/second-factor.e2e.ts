import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { issueLogin } from '../../src/auth/index.js';
import {
  Authenticator, api, asRole, loginOf, testApplication, testDatabase, testWorker, withPasskey, withTotp, type Client, type TestDatabase, type TestWorker,
} from '../support/index.js';

// Another process ended the sessions; its notice travels by way of the database.
const NOTICE_MS = 500;
const VIEWER = '{ viewer { name } }';
const FACTORS = '{ signInFactors { recoveryCodesLeft factors { id kind name lastUsedAt } } }';
const FAILED = { status: 401, body: { code: 'SECOND_FACTOR_FAILED' } };

interface Factors {
  recoveryCodesLeft: number;
  factors: { id: string; kind: string; name: string; lastUsedAt: string | null }[];
}

describe('the second factor', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    await asRole(database, 'admin', `insert into contact (cooperative_id, person_id, kind, value)
      select cooperative_id, person_id, 'EMAIL', identifier || '@poczta.example' from login on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`);
    app = await testApplication(database);
    worker = await testWorker(database);
  });
  afterEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const post = <Body = Record<string, unknown>>(client: Client, path: string, body: object = {}) =>
    client.request<Body>(`/auth/${path}`, { method: 'POST', body });
  const factorsOf = async (client: Client) => (await client.graphql<{ signInFactors: Factors }>(FACTORS)).data!.signInFactors;
  const codeOf = async (client: Client, query = VIEWER) => (await client.graphql(query)).errors?.[0]?.extensions.code;
  /** A browser in which the password has been accepted and the second factor is asked for. */
  const waiting = async (slug: string, n: number): Promise<Client> => {
    const { identifier, password } = loginOf(slug, 'resident', n);
    const client = api(app, `${slug}.localhost`);
    expect((await client.signIn(identifier, password)).body).toEqual({ next: 'SECOND_FACTOR' });
    return client;
  };
  const mailsTo = async (identifier: string) => {
    await worker.drain();
    return worker.mails.filter(({ to }) => to.startsWith(`${identifier}@`));
  };

  describe('by one-time codes', () => {
    it('is asked after the password, opens nothing before, and lets in once a code', async () => {
      const owner = await withTotp(app, 'hutnik', 0);
      const client = await waiting('hutnik', 0);
      expect(client.cookies.has('__Host-domownik-device')).toBe(false);
      const before = client.cookies.get('__Host-domownik');
      expect(await codeOf(client)).toBe('SECOND_FACTOR_REQUIRED');
      for (const [path, body] of [['set-password', { password: 'abcde1', repeat: 'abcde1' }], ['factors/remove', { password: owner.password, id: 'x' }]] as const) {
        expect(await post(client, path, body)).toMatchObject({ status: 403, body: { code: 'SECOND_FACTOR_REQUIRED' } });
      }
      expect((await client.request('/account/export', { method: 'POST', body: {} })).status).toBe(403);
      expect((await post(client, 'second-factor/options')).body).toEqual({ totp: true, passkey: null });
      expect(await post(client, 'second-factor', { code: '000000' })).toMatchObject(FAILED);
      expect(await post(client, 'second-factor', { code: owner.usedCode })).toMatchObject(FAILED);
      const code = owner.code(0);
      expect(await post(client, 'second-factor', { code })).toMatchObject({ status: 200, body: { next: 'HOME' } });
      expect(client.cookies.get('__Host-domownik')).not.toBe(before);
      expect(await codeOf(client)).toBeUndefined();
      expect((await factorsOf(client)).factors[0]).toMatchObject({ kind: 'TOTP', name: 'Telefon', lastUsedAt: expect.any(String) });
      expect(await post(await waiting('hutnik', 0), 'second-factor', { code })).toMatchObject(FAILED);
    });

    it('takes one code once, however many ask at the same time', async () => {
      const owner = await withTotp(app, 'armatury', 0);
      const clients = await Promise.all(Array.from({ length: 4 }, () => waiting('armatury', 0)));
      const code = owner.code(0);
      const statuses = await Promise.all(clients.map(async (client) => (await post(client, 'second-factor', { code })).status));
      expect(statuses.sort()).toEqual([200, 401, 401, 401]);
    });

    it('is bounded before it is checked, from no matter how many sessions; a known device has tries of its own', async () => {
      const owner = await withTotp(app, 'belchatow', 0);
      for (let n = 0; n < 5; n += 1) expect(await post(await waiting('belchatow', 0), 'second-factor', { code: '000000' })).toMatchObject(FAILED);
      expect(await post(await waiting('belchatow', 0), 'second-factor', { code: owner.code(0) })).toMatchObject(FAILED);
      await owner.client.signOut();
      expect((await owner.client.signIn(owner.identifier, owner.password)).body).toEqual({ next: 'SECOND_FACTOR' });
      expect((await post(owner.client, 'second-factor', { code: owner.code(0) })).status).toBe(200);
    });

    it('is added only by who knows the password and proves a code; nothing is asked before', async () => {
      const { identifier, password } = loginOf('zlm', 'resident', 0);
      const client = api(app, 'zlm.localhost');
      await client.signIn(identifier, password);
      const start = (given: string) => post(client, 'factors/totp', { password: given, name: 'Telefon' });
      expect(await start('nie-to')).toMatchObject({ status: 422, body: { problems: [{ field: 'password', code: 'WRONG' }] } });
      expect((await asRole(database, 'admin', 'select from totp_factor t join login l on l.id = t.login_id where l.identifier = $1', { values: [identifier] }))).toEqual([]);
      expect((await start(password)).body).toMatchObject({ secret: expect.stringMatching(/^[A-Z2-7]{32}$/), uri: expect.stringContaining('otpauth://totp/') });
      expect(await post(client, 'factors/totp/confirm', { code: '000000' })).toMatchObject({ status: 422, body: { problems: [{ field: 'code', code: 'WRONG' }] } });
      expect(await factorsOf(client)).toEqual({ recoveryCodesLeft: 0, factors: [] });
      expect((await api(app, 'zlm.localhost').signIn(identifier, password)).body).toEqual({ next: 'HOME' });
      for (let n = 0; n < 12; n += 1) await start('nie-to');
      expect(await start(password)).toMatchObject({ status: 422, body: { problems: [{ field: null, code: 'TOO_MANY' }] } });
    });

    it('is named, used and removed by its owner alone, and every change is told', async () => {
      const owner = await withTotp(app, 'pabianice', 0);
      const { factors: [factor] } = await factorsOf(owner.client);
      expect(await post(owner.client, 'factors/totp', { password: owner.password, name: 'Drugi' })).toMatchObject({ body: { problems: [{ field: null, code: 'EXISTS' }] } });
      for (const [slug, n] of [['pabianice', 1], ['hutnik', 1]] as const) {
        const { identifier, password } = loginOf(slug, 'resident', n);
        const stranger = api(app, `${slug}.localhost`);
        await stranger.signIn(identifier, password);
        const foreign = await post(stranger, 'factors/remove', { password, id: factor!.id });
        expect(foreign).toMatchObject({ status: 422, body: { problems: [{ field: 'id', code: 'NOT_FOUND' }] } });
        expect(foreign.body).toEqual((await post(stranger, 'factors/remove', { password, id: '00000000-0000-4000-8000-000000000000' })).body);
      }
      expect(await post(owner.client, 'factors/remove', { password: 'nie-to', id: factor!.id })).toMatchObject({ status: 422 });
      expect((await factorsOf(owner.client)).factors).toHaveLength(1);
      expect(await post(owner.client, 'factors/remove', { password: owner.password, id: factor!.id })).toMatchObject({ status: 200 });
      expect(await factorsOf(owner.client)).toEqual({ recoveryCodesLeft: 0, factors: [] });
      expect((await api(app, 'pabianice.localhost').signIn(owner.identifier, owner.password)).body).toEqual({ next: 'HOME' });
      expect((await mailsTo(owner.identifier)).map(({ subject }) => subject.split(' – ')[0])).toEqual(
        expect.arrayContaining(['Dodano sposób logowania do portalu', 'Usunięto sposób logowania do portalu']));
    });
  });

  describe('by recovery codes', () => {
    it('lets in once a code, says how many are left, and tells the owner', async () => {
      const owner = await withTotp(app, 'hutnik', 1);
      expect(owner.recoveryCodes).toHaveLength(10);
      const client = await waiting('hutnik', 1);
      const typed = owner.recoveryCodes[4]!.toUpperCase().replaceAll('-', ' ');
      expect(await post(client, 'second-factor', { code: typed })).toMatchObject({ status: 200 });
      expect((await factorsOf(client)).recoveryCodesLeft).toBe(9);
      expect(await post(await waiting('hutnik', 1), 'second-factor', { code: typed })).toMatchObject(FAILED);
      expect((await mailsTo(owner.identifier)).map(({ text }) => text).join()).toContain('Liczba pozostałych kodów: 9');
    });

    it('are replaced as a whole, with the password and only for who has a second factor', async () => {
      const owner = await withTotp(app, 'armatury', 1);
      const renewed = (await post<{ recoveryCodes: string[] }>(owner.client, 'factors/recovery-codes', { password: owner.password })).body.recoveryCodes;
      expect(renewed).toHaveLength(10);
      expect(await post(await waiting('armatury', 1), 'second-factor', { code: owner.recoveryCodes[0]! })).toMatchObject(FAILED);
      expect((await post(await waiting('armatury', 1), 'second-factor', { code: renewed[0]! })).status).toBe(200);
      const { identifier, password } = loginOf('armatury', 'resident', 2);
      const other = api(app, 'armatury.localhost');
      await other.signIn(identifier, password);
      expect(await post(other, 'factors/recovery-codes', { password })).toMatchObject({ body: { problems: [{ field: null, code: 'NO_FACTOR' }] } });
    });
  });

  describe('by passkeys', () => {
    it('is asked after the password, of the viewer’s own keys, once a challenge', async () => {
      const { key } = await withPasskey(app, 'hutnik', 2);
      const client = await waiting('hutnik', 2);
      const { passkey } = (await post<{ passkey: { challenge: string; rpId: string; allowCredentials: { id: string }[] } }>(client, 'second-factor/options')).body;
      expect(passkey).toMatchObject({ rpId: 'hutnik.localhost', allowCredentials: [{ id: key.credentialId.toString('base64url') }] });
      const credential = key.answerTo(passkey);
      expect((await post(client, 'second-factor/passkey', { credential })).status).toBe(200);
      expect(await post(await waiting('hutnik', 2), 'second-factor/passkey', { credential })).toMatchObject(FAILED);
    });

    it('stands in the place of a password, and says nothing of who has one', async () => {
      const { key } = await withPasskey(app, 'zlm', 1);
      const client = api(app, 'zlm.localhost');
      const options = (await post<{ challenge: string; allowCredentials?: unknown[] }>(client, 'passkey/options')).body;
      expect(options.allowCredentials ?? []).toEqual([]);
      expect(await post(client, 'passkey/sign-in', { credential: key.answerTo(options) })).toMatchObject({ status: 200, body: { next: 'HOME' } });
      expect(await codeOf(client)).toBeUndefined();
    });

    it('is refused for every wrong answer, all alike, and each challenge is used up by the first', async () => {
      const { key } = await withPasskey(app, 'belchatow', 1);
      const client = api(app, 'belchatow.localhost');
      const ask = async () => (await post<{ challenge: string }>(client, 'passkey/options')).body;
      const elsewhere = (await post<{ challenge: string }>(api(app, 'zlm.localhost'), 'passkey/options')).body;
      const wrong: Record<string, () => Promise<unknown>> = {
        'another origin': async () => key.answerTo(await ask(), { origin: 'http://zlm.localhost' }),
        'a sibling host': async () => key.answerTo(await ask(), { rpId: 'localhost' }),
        'no finger, face or PIN': async () => key.answerTo(await ask(), { verified: false }),
        'a challenge that was never asked': async () => key.answerTo(await ask(), { challenge: 'A'.repeat(43) }),
        'a challenge of another cooperative': async () => key.answerTo(elsewhere),
        'a registration': async () => key.answerTo(await ask(), { type: 'webauthn.create' }),
        'another user': async () => key.answerTo(await ask(), { userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' }),
        'a key that nobody has': async () => new Authenticator('belchatow.localhost').answerTo(await ask()),
        'a changed signature': async () => tampered(key.answerTo(await ask())),
        'no answer at all': async () => ({ id: 'x' }),
      };
      for (const [name, make] of Object.entries(wrong)) {
        expect({ name, ...(await post(client, 'passkey/sign-in', { credential: (await make()) as object })) })
          .toMatchObject({ name, status: 401, body: { code: 'SIGN_IN_FAILED' } });
      }
      const options = await ask();
      const lie = key.answerTo(options, { origin: 'http://zlm.localhost' });
      expect((await post(client, 'passkey/sign-in', { credential: lie })).status).toBe(401);
      expect((await post(client, 'passkey/sign-in', { credential: key.answerTo(options) })).status).toBe(401);
      expect((await post(client, 'passkey/sign-in', { credential: key.answerTo(await ask()) })).status).toBe(200);
      expect((await post(client, 'passkey/sign-in', { credential: key.answerTo(await ask(), { count: 1 }) })).status).toBe(401);
    });

    it('of another cooperative, or expired, or of another session, opens nothing', async () => {
      const { key } = await withPasskey(app, 'pabianice', 1);
      const stranger = api(app, 'hutnik.localhost');
      const options = (await post<{ challenge: string }>(stranger, 'passkey/options')).body;
      const lie = { origin: 'http://hutnik.localhost', rpId: 'hutnik.localhost' };
      expect((await post(stranger, 'passkey/sign-in', { credential: key.answerTo(options, lie) })).status).toBe(401);
      const home = api(app, 'pabianice.localhost');
      const late = (await post<{ challenge: string }>(home, 'passkey/options')).body;
      await asRole(database, 'admin', `update webauthn_challenge set expires_at = now() - interval '1 second'`);
      expect((await post(home, 'passkey/sign-in', { credential: key.answerTo(late) })).status).toBe(401);
      const [one, two] = [await waiting('pabianice', 1), await waiting('pabianice', 1)];
      const { passkey } = (await post<{ passkey: { challenge: string } }>(one, 'second-factor/options')).body;
      expect(await post(two, 'second-factor/passkey', { credential: key.answerTo(passkey) })).toMatchObject(FAILED);
      expect((await post(home, 'passkey/sign-in', { credential: key.answerTo(passkey) })).status).toBe(401);
    });

    it('is registered once, for the session that asked and with a right answer', async () => {
      const { identifier, password } = loginOf('pabianice', 'resident', 2);
      const client = api(app, 'pabianice.localhost');
      await client.signIn(identifier, password);
      const key = new Authenticator('pabianice.localhost');
      type Options = { challenge: string; user: { id: string } };
      const ask = async () => (await post<Options>(client, 'factors/passkey/options', { password })).body;
      expect((await post(client, 'factors/passkey/options', { password: 'nie-to' })).status).toBe(422);
      for (const lie of [{ origin: 'http://zlm.localhost' }, { rpId: 'localhost' }, { challenge: 'A'.repeat(43) }, { type: 'webauthn.get' }]) {
        expect(await post(client, 'factors/passkey', { name: 'Klucz', credential: key.register(await ask(), lie) })).toMatchObject({ status: 422 });
      }
      expect((await factorsOf(client)).factors).toEqual([]);
      const credential = key.register(await ask());
      expect((await post<{ recoveryCodes: string[] }>(client, 'factors/passkey', { name: ' Mój klucz ', credential })).body.recoveryCodes).toHaveLength(10);
      expect(await post(client, 'factors/passkey', { name: 'Klucz', credential })).toMatchObject({ status: 422 });
      expect(await post(client, 'factors/passkey', { name: 'Znowu', credential: key.register(await ask()) })).toMatchObject({ status: 422 });
      expect(await factorsOf(client)).toMatchObject({ recoveryCodesLeft: 10, factors: [{ kind: 'PASSKEY', name: 'Mój klucz' }] });
    });
  });

  it('goes with a start password that the office issues anew, and the owner is told', async () => {
    const { identifier } = loginOf('zlm', 'resident', 2);
    const owner = await withTotp(app, 'zlm', 2);
    const [person] = await asRole<{ key: string }>(database, 'admin',
      'select p.key from person p join login l on l.person_id = p.id and l.cooperative_id = p.cooperative_id where l.identifier = $1', { values: [identifier] });
    const { workerDatabaseUrl, peppers } = database.environment;
    const issued = await issueLogin({ databaseUrl: workerDatabaseUrl!, peppers, cooperative: 'zlm', personKey: person!.key });
    await setTimeout(NOTICE_MS);
    expect(await codeOf(owner.client)).toBe('UNAUTHENTICATED');
    const client = api(app, 'zlm.localhost');
    expect((await client.signIn(identifier, issued.password)).body).toEqual({ next: 'SET_PASSWORD' });
    await client.setPassword('Nowehaslo1');
    expect(await factorsOf(client)).toEqual({ recoveryCodesLeft: 0, factors: [] });
    const [mail] = (await mailsTo(identifier)).filter(({ subject }) => subject.includes('nowe hasło startowe'));
    expect(mail!.text).toContain('Usunięto też kody jednorazowe');
    const [event] = await asRole<{ details: object }>(database, 'admin', `select details from audit_event where action = 'LOGIN_ISSUED' order by at desc limit 1`);
    expect(event!.details).toEqual({ reissue: true, factorsRemoved: true });
  });
});

function tampered(credential: Record<string, unknown>): Record<string, unknown> {
  const response = credential['response'] as { authenticatorData: string };
  const data = Buffer.from(response.authenticatorData, 'base64url');
  data[36]! ^= 1;
  return { ...credential, response: { ...response, authenticatorData: data.toString('base64url') } };
}
