import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { issueLogin } from '../../src/auth/index.js';
import { api, asRole, loginOf, loginsOf, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';

// Another process ended the sessions; its notice travels by way of the database.
const NOTICE_MS = 500;
const VIEWER = '{ viewer { name } }';
const FAILED = { code: 'SIGN_IN_FAILED' };

describe('signing in', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
  });
  afterEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** A person with a fresh start password. */
  const newcomer = async (slug: string) => {
    const [person] = await asRole<{ key: string }>(database, 'admin',
      `select p.key from person p join cooperative c on c.id = p.cooperative_id
       where c.slug = $1 and not exists (select from login l where l.person_id = p.id) limit 1`, { values: [slug] });
    const { environment } = database;
    const order = { databaseUrl: environment.workerDatabaseUrl!, peppers: environment.peppers, cooperative: slug, personKey: person!.key };
    return { order, ...(await issueLogin(order)) };
  };
  const hashOf = async (identifier: string) =>
    (await asRole<{ password_hash: string }>(database, 'admin', 'select password_hash from login where identifier = $1', { values: [identifier] }))[0]!.password_hash;

  it('lets a resident of each cooperative in, on its own host only, and out again', async () => {
    for (const slug of ['hutnik', 'armatury', 'belchatow', 'pabianice', 'zlm']) {
      const { identifier, password } = loginOf(slug);
      const client = api(app, `${slug}.localhost`);
      expect(await client.signIn(identifier, password)).toMatchObject({ status: 200, body: { next: 'HOME' } });
      expect((await client.graphql(VIEWER)).data).not.toBeNull();
      const elsewhere = api(app, slug === 'zlm' ? 'hutnik.localhost' : 'zlm.localhost');
      expect(await elsewhere.signIn(identifier, password)).toMatchObject({ status: 401, body: FAILED });
      const cookies = new Map(client.cookies);
      expect((await client.signOut()).status).toBe(204);
      for (const [name, value] of cookies) client.cookies.set(name, value);
      expect((await client.graphql(VIEWER)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('answers every failure alike: unknown, wrong, expired, locked', async () => {
    const known = await newcomer('hutnik');
    const client = api(app, 'hutnik.localhost');
    const wrong = await client.signIn(known.identifier, 'wrong');
    const unknown = await client.signIn('no-such-identifier', 'wrong');
    await asRole(database, 'admin', `update login set start_password_expires_at = now() - interval '1 second' where identifier = $1`, { values: [known.identifier] });
    const expired = await client.signIn(known.identifier, known.password);
    for (let n = 0; n < 12; n += 1) await client.signIn('locked-one', 'wrong');
    const locked = await client.signIn('locked-one', 'wrong');
    const told = [wrong, unknown, expired, locked].map(({ status, body, headers }) => ({ status, body, cookies: headers['set-cookie'] ?? null }));
    expect(new Set(told.map((reply) => JSON.stringify(reply)))).toEqual(new Set([JSON.stringify({ status: 401, body: FAILED, cookies: null })]));
    expect(await asRole(database, 'admin', 'select from session where login_id = (select id from login where identifier = $1)', { values: [known.identifier] })).toEqual([]);
  });

  it('stops guessing after ten tries, before any hash is checked, and never the owner’s own device', async () => {
    const { identifier, password } = loginOf('hutnik');
    const owner = api(app, 'hutnik.localhost');
    await owner.signIn(identifier, password);
    await owner.signOut();
    await Promise.all(Array.from({ length: 200 }, (_, n) => api(app, 'hutnik.localhost').signIn(identifier, `guess ${n}`)));
    const [{ checked } = { checked: '0' }] = await asRole<{ checked: string }>(database, 'admin',
      `select count(*)::text as checked from audit_event where action = 'SIGN_IN_FAILED' and at > now() - interval '1 minute'
         and person_id = (select person_id from login where identifier = $1 and cooperative_id = (select id from cooperative where slug = 'hutnik'))`, { values: [identifier] });
    expect(Number(checked)).toBeGreaterThan(0);
    expect(Number(checked)).toBeLessThanOrEqual(10);
    expect((await api(app, 'hutnik.localhost').signIn(identifier, password)).status).toBe(401);
    expect((await owner.signIn(identifier, password)).status).toBe(200);
  });

  it('answers a page’s first questions along with it, to whoever is signed in on that host and to nobody else', async () => {
    const answers = async (client: Client, path: string) => {
      const { body, headers } = await client.request<string>(path);
      expect(headers['cache-control']).toBe('no-store');
      return JSON.parse(/id="answers"[^>]*>([^<]*)</.exec(body)![1]!) as Record<string, { data: object }>;
    };
    const { identifier, password } = loginOf('hutnik');
    const client = api(app, 'hutnik.localhost');
    expect(await answers(client, '/start')).toEqual({});
    await client.signIn(identifier, password);
    const given = await answers(client, '/start');
    expect(Object.values(given).flatMap(({ data }) => Object.keys(data))).toEqual(['viewer', 'home']);
    for (const [hash, answer] of Object.entries(given)) expect(await client.trusted(hash)).toEqual(answer);
    expect(await answers(client, '/')).toEqual(given);
    expect(Object.values(await answers(client, '/kontakt')).flatMap(({ data }) => Object.keys(data))).toEqual(['viewer']);
    const elsewhere = api(app, 'zlm.localhost');
    for (const [name, value] of client.cookies) elsewhere.cookies.set(name, value);
    expect(await answers(elsewhere, '/start')).toEqual({});
    await client.signOut();
    expect(await answers(client, '/start')).toEqual({});
    const fresh = await newcomer('hutnik');
    await client.signIn(fresh.identifier, fresh.password);
    expect(await answers(client, '/start')).toEqual({});
  });

  it('with a start password opens nothing but setting one’s own, which then voids it', async () => {
    const { identifier, password } = await newcomer('hutnik');
    const client = api(app, 'hutnik.localhost');
    expect((await client.signIn(identifier, password)).body).toEqual({ next: 'SET_PASSWORD' });
    const before = [...client.cookies.values()].join();
    expect((await client.graphql('{ home { asOf } }')).errors?.[0]?.extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');
    expect((await client.setPassword('abcde1')).body).toEqual({ next: 'HOME' });
    expect([...client.cookies.values()].join()).not.toBe(before);
    expect((await client.graphql('{ home { asOf } }')).errors).toBeUndefined();
    expect((await client.setPassword('abcde2')).status).toBe(404);
    expect((await api(app, 'hutnik.localhost').signIn(identifier, password)).status).toBe(401);
    expect((await api(app, 'hutnik.localhost').signIn(identifier.toUpperCase(), 'abcde1')).status).toBe(200);
  });

  it.each([
    ['hutnik', ['abcde1', '1aaaaa', 'zażółć1'], { abcdef: ['NO_DIGIT'], '12345': ['TOO_SHORT', 'NO_LETTER'], abc1: ['TOO_SHORT'], '123456': ['NO_LETTER'] }],
    ['zlm', ['Abcdefg1', 'Abcdefghijklmn1'], {
      Abcdef1: ['TOO_SHORT'], Abcdefghijklmno1: ['TOO_LONG'], Abcdefgh: ['NO_DIGIT'], abcdefg1: ['NO_UPPER'], ABCDEFG1: ['NO_LOWER'],
    }],
    ['armatury', ['kot śpi na piecu', 'wróbel-i-kanapka'], {
      'k-r-o-t-k-o': ['TOO_SHORT'], 'qwertyuiop123': ['TOO_COMMON'], aaaaaaaaaaaaa: ['TOO_COMMON'], 'ARMATURY-2026': ['TOO_COMMON'], ['a'.repeat(129)]: ['TOO_LONG', 'TOO_COMMON'],
    }],
    ['belchatow', ['kot śpi na piecu'], { abcdefghijk: ['TOO_SHORT', 'TOO_COMMON'], 'k-r-ó-t-k-o': ['TOO_SHORT'] }],
    ['pabianice', ['kot śpi na piecu'], { abcdefghijk: ['TOO_SHORT', 'TOO_COMMON'], 'k-r-ó-t-k-o': ['TOO_SHORT'] }],
  ] as [string, string[], Record<string, string[]>][])('at %s takes and refuses passwords by its own policy', async (slug, good, bad) => {
    const { identifier, password, order } = await newcomer(slug);
    const client = api(app, `${slug}.localhost`);
    await client.signIn(identifier, password);
    const hash = await hashOf(identifier);
    for (const [refused, codes] of Object.entries(bad)) {
      const reply = await client.setPassword(refused);
      expect({ refused, ...reply }).toMatchObject({ status: 422, body: { problems: codes.map((code) => ({ field: 'password', code })) } });
    }
    expect((await client.setPassword(good[0]!, `${good[0]}x`)).body).toEqual({ code: 'PASSWORD_REFUSED', problems: [{ field: 'repeat', code: 'DIFFERENT' }] });
    expect(await hashOf(identifier)).toBe(hash);
    for (const accepted of good) {
      const { password: start } = await issueLogin(order);
      const fresh = api(app, `${slug}.localhost`);
      await fresh.signIn(identifier, start);
      expect({ accepted, ...(await fresh.setPassword(accepted)) }).toMatchObject({ status: 200 });
    }
  });

  it('refuses the start password itself as the new one', async () => {
    const { identifier, password } = await newcomer('armatury');
    const client = api(app, 'armatury.localhost');
    await client.signIn(identifier, password);
    expect((await client.setPassword(password)).body).toEqual({ code: 'PASSWORD_REFUSED', problems: [{ field: 'password', code: 'SAME_AS_START' }] });
  });

  it('ends every session when a new start password is issued, and keeps the identifier', async () => {
    const { identifier, password, order } = await newcomer('zlm');
    const client = api(app, 'zlm.localhost');
    await client.signIn(identifier, password);
    await client.setPassword('Abcdefg1');
    await client.graphql('mutation { acceptTerms(version: "2019-06") { problems { code } } }');
    await setTimeout(NOTICE_MS);
    expect((await client.graphql(VIEWER)).data).not.toBeNull();
    const again = await issueLogin(order);
    expect(again.identifier).toBe(identifier);
    await setTimeout(NOTICE_MS);
    expect((await client.graphql(VIEWER)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('has a newcomer in every cooperative of the demo', () => {
    for (const slug of ['hutnik', 'armatury', 'belchatow', 'pabianice', 'zlm']) expect(loginsOf(slug, 'newcomer')).toHaveLength(1);
  });

  it('refuses malformed bodies with the reason and writes nothing', async () => {
    const client = api(app, 'hutnik.localhost');
    for (const body of [{}, { identifier: 'x' }, { identifier: ['x'], password: 'y' }, { identifier: 'x', password: 'y'.repeat(201) }, 'text']) {
      expect((await client.request('/auth/sign-in', { method: 'POST', body })).status).toBeGreaterThanOrEqual(400);
    }
    expect(client.cookies.size).toBe(0);
  });

  it('keeps no password, token or start password in clear anywhere', async () => {
    const { identifier, password } = await newcomer('hutnik');
    const client = api(app, 'hutnik.localhost');
    await client.signIn(identifier, password);
    await client.setPassword('tajne-haslo-1');
    const tables = await asRole<{ relname: string }>(database, 'admin', `select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`);
    for (const { relname } of tables) {
      for (const secret of [password, 'tajne-haslo-1', ...client.cookies.values()]) {
        const found = await asRole(database, 'admin', `select from ${relname} t where strpos(t::text, $1) > 0`, { values: [secret] });
        expect(`${relname} ${found.length}`).toBe(`${relname} 0`);
      }
    }
  });
});
