import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Environment } from '#config/environment';
import { api, asRole, loginOf, staffOf, testApplication, testDatabase, testWorker, totpCode, type TestDatabase, type TestWorker } from '../support/index.js';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const BOOT_MS = 300_000;

describe('what owners of accounts are told', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    await asRole(database, 'admin', `insert into contact (cooperative_id, person_id, kind, value)
      select cooperative_id, person_id, 'EMAIL', identifier || '@poczta.example' from login on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`);
    app = await testApplication(database);
    worker = await testWorker(database);
  }, BOOT_MS);
  afterEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const mailsTo = async (identifier: string) => {
    await worker.drain();
    return worker.mails.filter(({ to }) => to.startsWith(`${identifier}@`));
  };
  const signIn = (slug: string, identifier: string, password: string, client = api(app, `${slug}.localhost`)) =>
    client.request('/auth/sign-in', { method: 'POST', body: { identifier, password }, headers: { 'user-agent': FIREFOX } });

  it('is a sign-in from a browser that was not known, and not the very first one nor a known one', async () => {
    const { identifier, password } = loginOf('hutnik', 'resident', 0);
    const first = api(app, 'hutnik.localhost');
    expect((await signIn('hutnik', identifier, password, first)).status).toBe(200);
    expect((await signIn('hutnik', identifier, password, first)).status).toBe(200);
    expect(await mailsTo(identifier)).toEqual([]);
    expect((await signIn('hutnik', identifier, password)).status).toBe(200);
    const [mail, ...others] = await mailsTo(identifier);
    expect(others).toEqual([]);
    expect(mail!.subject).toContain('Logowanie z nowego urządzenia');
    expect(mail!.text).toContain('Firefox, Linux');
    expect(mail!.text).toContain('/moje-konto');
    for (const personal of [identifier, '127.0.0.1']) expect(mail!.text.replaceAll(`${identifier}@`, '')).not.toContain(personal);
  });

  it('is no sign-in of a household’s others, who take turns in one browser', async () => {
    const [one, other] = [loginOf('pabianice', 'resident', 0), loginOf('pabianice', 'resident', 1)];
    const [shared, elsewhere] = [api(app, 'pabianice.localhost'), api(app, 'pabianice.localhost')];
    // The very first sign-in is told of to nobody: here the other one has been in a browser before.
    await signIn('pabianice', other.identifier, other.password, elsewhere);
    const device = () => shared.cookies.get('__Host-domownik-device');
    await signIn('pabianice', one.identifier, one.password, shared);
    const token = device();
    for (const { identifier, password } of [other, one, other, one]) {
      expect((await signIn('pabianice', identifier, password, shared)).status).toBe(200);
      expect(device()).toBe(token);
    }
    expect(await mailsTo(one.identifier)).toEqual([]);
    expect((await mailsTo(other.identifier)).map(({ subject }) => subject.split(' – ')[0])).toEqual(['Logowanie z nowego urządzenia']);
    shared.cookies.set('__Host-domownik-device', 'A'.repeat(43));
    await signIn('pabianice', one.identifier, one.password, shared);
    expect(device()).not.toBe('A'.repeat(43));
  });

  it('is a success after five failures and more, on a known browser too', async () => {
    const { identifier, password } = loginOf('armatury', 'resident', 0);
    const client = api(app, 'armatury.localhost');
    await signIn('armatury', identifier, password, client);
    for (let n = 0; n < 4; n += 1) await signIn('armatury', identifier, 'nie-to', client);
    await signIn('armatury', identifier, password, client);
    expect(await mailsTo(identifier)).toEqual([]);
    for (let n = 0; n < 6; n += 1) await signIn('armatury', identifier, 'nie-to', client);
    await signIn('armatury', identifier, password, client);
    const [mail] = await mailsTo(identifier);
    expect(mail!.subject).toContain('Zalogowano po nieudanych próbach');
    expect(mail!.text).toContain('Liczba nieudanych prób: 6');
  });

  it('is a lock-out, once a day at most, and nobody is told of one of an identifier that nobody has', async () => {
    const { identifier } = loginOf('zlm', 'resident', 0);
    const guess = async () => {
      for (const who of [identifier, 'nobody-at-all']) for (let n = 0; n < 14; n += 1) await signIn('zlm', who, 'nie-to');
      await asRole(database, 'admin', 'delete from rate_limit');
    };
    const before = worker.mails.length;
    await guess();
    expect((await mailsTo(identifier)).map(({ subject }) => subject.split(' – ')[0])).toEqual(['Wstrzymano próby logowania na Państwa konto']);
    await guess();
    expect(await mailsTo(identifier)).toHaveLength(1);
    await asRole(database, 'admin', `update login set lock_out_told_at = now() - interval '25 hours' where lock_out_told_at is not null`);
    await guess();
    expect(await mailsTo(identifier)).toHaveLength(2);
    expect(worker.mails.length - before).toBe(2);
  });
});

describe('a pepper that was replaced', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await testDatabase()), BOOT_MS);
  afterAll(() => database.drop());

  const NEXT = 'the next pepper of the tests, long enough';
  const newOnly = { current: 2, byVersion: new Map([[2, NEXT]]) };
  const both = () => ({ current: 2, byVersion: new Map([...database.environment.peppers.byVersion, ...newOnly.byVersion]) });
  const hashOf = async (identifier: string) => (await asRole<{ password_hash: string }>(database, 'admin',
    'select password_hash from login where identifier = $1', { values: [identifier] }))[0]!.password_hash;
  const within = async (peppers: Environment['peppers'], work: (app: NestFastifyApplication) => Promise<void>) => {
    await asRole(database, 'admin', 'delete from rate_limit');
    const app = await testApplication(database, { peppers });
    await work(app).finally(() => app.close());
  };

  it('asks nobody for anything: the old one verifies, and the same sign-in hashes anew', async () => {
    const { identifier, password } = loginOf('belchatow', 'resident', 0);
    const other = loginOf('belchatow', 'resident', 1);
    const status = async (app: NestFastifyApplication, who: { identifier: string; password: string }) =>
      (await api(app, 'belchatow.localhost').signIn(who.identifier, who.password)).status;
    expect(await hashOf(identifier)).toMatch(/^p1\$/);
    await within(both(), async (app) => {
      expect(await status(app, { identifier, password: 'nie-to' })).toBe(401);
      expect(await hashOf(identifier)).toMatch(/^p1\$/);
      expect(await status(app, { identifier, password })).toBe(200);
      expect(await hashOf(identifier)).toMatch(/^p2\$/);
    });
    await within(newOnly, async (app) => {
      expect(await status(app, { identifier, password })).toBe(200);
      expect(await status(app, other)).toBe(401);
    });
  }, BOOT_MS);

  it('nor the staff: one sign-in takes their password and their one-time secret along', async () => {
    const { email, password, totpSecret } = staffOf('belchatow');
    const signIn = async (app: NestFastifyApplication, ahead: number) => {
      const client = api(app, 'belchatow.localhost');
      await client.request('/desk/auth/sign-in', { method: 'POST', body: { email, password } });
      return (await client.request('/desk/auth/second-factor', { method: 'POST', body: { code: totpCode(totpSecret, ahead) } })).status;
    };
    await within(both(), async (app) => expect(await signIn(app, 0)).toBe(200));
    await within(newOnly, async (app) => expect(await signIn(app, 1)).toBe(200));
  }, BOOT_MS);
});
