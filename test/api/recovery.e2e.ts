import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DEMO_INITIAL_PASSWORD } from '../../demo/index.js';
import { issueLogin } from '../../src/auth/index.js';
import { api, asRole, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';

const TOKEN = /nowe-haslo#([A-Za-z0-9_-]{43})/;
const NEW = 'Zupelnie9Nowe';

describe('the way back by initial credentials, and the terms of use', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
  });
  afterEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const visitor = (host = 'zlm.localhost') => api(app, host);
  const ask = (identifier: string, password: string, host = 'zlm.localhost') =>
    visitor(host).request<{ code: string }>('/recovery/ask', { method: 'POST', body: { identifier, password } });
  const set = (client: Client, token: string, password: string, repeat = password) =>
    client.request<{ code: string; problems?: object[] }>('/recovery/set-password', { method: 'POST', body: { token, password, repeat } });
  const mails = async () => {
    await worker.drain();
    return worker.mails.filter(({ subject }) => subject.startsWith('Nowe hasło do portalu'));
  };
  const secrets = async () => JSON.stringify(await asRole(database, 'admin',
    `select 'l', id::text, password_hash from login union all select 's', token_hash::text, '' from session
     union all select 'r', token_hash::text, '' from recovery_link union all select 't', person_id::text, version from terms_acceptance order by 1, 2, 3`));

  it('is asked for alike by everybody, and only right credentials bring a mail', async () => {
    const { identifier, password } = loginOf('zlm', 'resident', 1);
    const before = await secrets();
    const answers = [];
    for (const [who, secret] of [[identifier, DEMO_INITIAL_PASSWORD], [identifier, 'zle-haslo-xxxx'], ['nie-ma-mnie', DEMO_INITIAL_PASSWORD], [identifier, password]] as const) {
      const { status, body, headers } = await ask(who, secret);
      answers.push(JSON.stringify([status, body, Object.keys(headers).sort()]));
    }
    expect(new Set(answers).size).toBe(1);
    expect(await secrets()).toBe(before);
    expect(await mails()).toHaveLength(1);
    expect((await ask(identifier, DEMO_INITIAL_PASSWORD, 'hutnik.localhost')).status).toBe(404);
  });

  it('opens nothing by itself: initial credentials are no password', async () => {
    const { identifier } = loginOf('zlm', 'resident', 1);
    expect((await visitor().signIn(identifier, DEMO_INITIAL_PASSWORD)).status).toBe(401);
  });

  it('sets a new password once, while strangers’ guesses lock the account, ends all sessions and tells the owner', async () => {
    const { identifier, password } = loginOf('zlm', 'resident', 0);
    const signedIn = visitor();
    expect((await signedIn.signIn(identifier, password)).status).toBe(200);
    for (let n = 0; n < 11; n += 1) await visitor().signIn(identifier, 'Zgaduje123');
    const owner = visitor();
    expect((await owner.signIn(identifier, password)).status).toBe(401);
    expect((await ask(identifier.toUpperCase(), ` ${DEMO_INITIAL_PASSWORD} `)).body).toEqual({ code: 'ASKED' });
    const token = TOKEN.exec((await mails()).at(-1)!.text)![1]!;
    expect(await asRole(database, 'admin', 'select from recovery_link t where strpos(t::text, $1) > 0', { values: [token] })).toEqual([]);
    const before = await secrets();
    expect((await set(owner, token, 'krotkie')).body).toMatchObject({ code: 'PASSWORD_REFUSED' });
    expect((await set(owner, token, NEW, 'Inne9Haslo')).body).toMatchObject({ problems: [{ field: 'repeat', code: 'DIFFERENT' }] });
    for (const [client, given] of [[owner, 'x'.repeat(43)], [owner, ''], [visitor('hutnik.localhost'), token]] as const) {
      expect(await set(client, given, NEW)).toMatchObject({ status: 410, body: { code: 'LINK_INVALID' } });
    }
    expect(await secrets()).toBe(before);
    expect((await set(owner, token, NEW)).body).toEqual({ code: 'SET' });
    expect(await set(visitor(), token, 'Jeszcze9Inne')).toMatchObject({ status: 410 });
    expect((await signedIn.graphql('{ viewer { name } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await owner.signIn(identifier, NEW)).body).toEqual({ next: 'HOME' });
    expect((await visitor().signIn(identifier, NEW)).status).toBe(401);
    await worker.drain();
    expect(worker.mails.at(-1)!.subject).toContain('Ustawiono nowe hasło do portalu');
    expect((await ask(identifier, DEMO_INITIAL_PASSWORD)).status).toBe(202);
    expect((await mails()).length).toBeGreaterThan(1);
  });

  it('bounds guessing of initial passwords, apart from that of passwords', async () => {
    const { identifier, password } = loginOf('zlm', 'resident', 2);
    for (let n = 0; n < 6; n += 1) await ask(identifier, 'zgaduje-1234-abcd');
    const before = (await mails()).length;
    expect((await ask(identifier, DEMO_INITIAL_PASSWORD)).status).toBe(202);
    expect(await mails()).toHaveLength(before);
    expect((await visitor().signIn(identifier, password)).status).toBe(200);
  });

  it('takes no link after an hour', async () => {
    const { identifier } = loginOf('zlm', 'resident', 2);
    await ask(identifier, DEMO_INITIAL_PASSWORD);
    const token = TOKEN.exec((await mails()).at(-1)!.text)![1]!;
    await asRole(database, 'admin', `update recovery_link set expires_at = now() - interval '1 second'`);
    expect(await set(visitor(), token, NEW)).toMatchObject({ status: 410 });
  });

  it('leads from the letter that was issued last: what an older one asked for is void', async () => {
    const { identifier } = loginOf('zlm', 'resident', 1);
    await ask(identifier, DEMO_INITIAL_PASSWORD);
    const token = TOKEN.exec((await mails()).at(-1)!.text)![1]!;
    const [person] = await asRole<{ key: string }>(database, 'admin',
      'select p.key from person p join login l on l.person_id = p.id and l.cooperative_id = p.cooperative_id where l.identifier = $1', { values: [identifier] });
    const { workerDatabaseUrl, peppers } = database.environment;
    const issued = await issueLogin({ databaseUrl: workerDatabaseUrl!, peppers, cooperative: 'zlm', personKey: person!.key });
    const before = await secrets();
    expect(await set(visitor(), token, NEW)).toMatchObject({ status: 410 });
    expect(await secrets()).toBe(before);
    const count = (await mails()).length;
    await ask(identifier, DEMO_INITIAL_PASSWORD);
    expect(await mails()).toHaveLength(count);
    await ask(identifier, issued.password);
    expect(await mails()).toHaveLength(count + 1);
  });

  it('shows nothing but the terms, one’s data and the way out until new terms are accepted, in every session', async () => {
    const { identifier, password } = loginOf('zlm', 'resident', 2);
    const [first, second] = [visitor(), visitor()];
    for (const client of [first, second]) await client.signIn(identifier, password);
    expect((await first.graphql('{ viewer { name } }')).errors).toBeUndefined();
    await asRole(database, 'admin', `update cooperative_settings set settings = jsonb_set(settings, '{texts,terms}', (settings->'texts'->'terms') || $1::jsonb)
      where cooperative_id = (select id from cooperative where slug = 'zlm')`, { values: [JSON.stringify([{ version: '2026-11', from: '2026-11-01', text: 'Nowe' }, { version: '2027', from: '2027-01-01', text: 'Później' }])] });
    await asRole(database, 'admin', `select pg_notify('domownik_cooperative', 'zlm')`);
    await new Promise((wait) => setTimeout(wait, 300));
    const code = async (client: Client, query: string) => (await client.graphql(query)).errors?.[0]?.extensions.code;
    for (const query of ['{ viewer { name } }', '{ home { asOf } }', '{ contact { entries { kind } } }']) expect([query, await code(first, query)]).toEqual([query, 'TERMS_REQUIRED']);
    expect((await first.request('/account/password', { method: 'POST', body: { present: 'x', password: 'y', repeat: 'y' } })).status).toBe(403);
    expect((await first.request('/account/export', { method: 'POST' })).status).toBe(200);
    const texts = await first.graphql<{ publicTexts: { terms: { version: string; inForce: boolean }[] } }>('{ publicTexts { terms { version inForce } } }');
    expect(texts.data!.publicTexts.terms.map(({ version, inForce }) => [version, inForce])).toEqual([['2027', false], ['2026-11', true], ['2019-06', false]]);
    const accept = (client: Client, version: string) => client.graphql<{ acceptTerms: { problems: object[] } }>('mutation ($version: String!) { acceptTerms(version: $version) { problems { code } } }', { version });
    const before = await secrets();
    for (const version of ['2019-06', '2027', 'x']) expect((await accept(first, version)).data!.acceptTerms.problems).toEqual([{ code: 'NOT_IN_FORCE' }]);
    expect((await accept(visitor(), '2026-11')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await secrets()).toBe(before);
    expect((await accept(first, '2026-11')).data!.acceptTerms.problems).toEqual([]);
    await new Promise((wait) => setTimeout(wait, 300));
    for (const client of [first, second]) expect(await code(client, '{ viewer { name } }')).toBeUndefined();
    expect(await asRole(database, 'admin', `select version from terms_acceptance where version = '2026-11'`)).toHaveLength(1);
  });
});
