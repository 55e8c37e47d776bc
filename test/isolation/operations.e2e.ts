import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { PermissionTable } from '#libs/access';
import { TABS } from '#libs/cooperative';
import { api, asRole, loginOf, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';
import { FAULTS, FILE_FAULT, faultInput } from './operations/faults.js';
import { OPERATIONS, ROUTES, type Belongings } from './operations.js';

// Over a thousand questions; a busy machine takes its time.
const PROBING_MS = 300_000;
const SLUGS = ['hutnik', 'armatury', 'belchatow', 'pabianice', 'zlm'];

/** A signed-in resident, what is theirs, and texts that nobody else may ever be shown. */
interface Resident {
  slug: string;
  client: Client;
  has: Belongings;
  secrets: string[];
}

/** The same, with ids that never were in the place of every id. */
const neverWere = (has: Belongings): Belongings =>
  Object.fromEntries(Object.entries(has).map(([name, value]) => [name, name.endsWith('Id') ? randomUUID() : (value as unknown)])) as unknown as Belongings;

describe('every operation', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  const residents: Resident[] = [];

  // What only the staff may call is probed on its own (desk.e2e.ts).
  const listed = () => [...app.get(PermissionTable, { strict: false }).entries()]
    .filter(([name, permission]) => !(/^(Query|Mutation)\./.test(name) && (permission!.startsWith('desk') || permission === 'platform'))).map(([name]) => name);

  async function enter(slug: string, n: number): Promise<Resident> {
    const client = api(app, `${slug}.localhost`);
    const { identifier, password } = loginOf(slug, 'resident', n);
    expect((await client.signIn(identifier, password)).status).toBe(200);
    const [own] = await asRole<{ accounts: string[]; premises: string[]; nrbs: string[] }>(database, 'admin',
      `select array_agg(distinct h.account_id::text) as accounts, array_remove(array_agg(distinct a.premises_id::text), null) as premises,
         array_remove(array_agg(distinct v.nrb), null) as nrbs
       from login l join account_holder h on h.person_id = l.person_id join settlement_account a on a.id = h.account_id
       left join virtual_account v on v.account_id = a.id
       where l.identifier = $1 and l.cooperative_id = (select id from cooperative where slug = $2)`, { values: [identifier, slug] });
    const [rent] = await asRole<{ id: string; period: string }>(database, 'admin',
      `select a.id, to_char(max(e.period), 'YYYY-MM') as period from settlement_account a join ledger_entry e on e.account_id = a.id
       where a.id = any ($1::uuid[]) and a.account_group = 'RENT' group by a.id limit 1`, { values: [own!.accounts] });
    const [told] = await asRole<{ notice: string; letter: string }>(database, 'admin',
      `with notice as (insert into notice (cooperative_id, audience, person_id, title, body, visible_from, published_at)
         select cooperative_id, 'PERSON', person_id, 'Do ' || identifier, '-', '2026-11-01', now() from login
         where identifier = $1 and cooperative_id = (select id from cooperative where slug = $2) returning id),
       letter as (insert into letter (cooperative_id, key, person_id, issued_on, subject, body)
         select cooperative_id, 'probe ' || identifier, person_id, '2026-11-01', 'Do ' || identifier, '-' from login
         where identifier = $1 and cooperative_id = (select id from cooperative where slug = $2) returning id)
       select notice.id as notice, letter.id as letter from notice, letter`, { values: [identifier, slug] });
    const { data: held } = await client.graphql<{ faultPlaces: { premises: { id: string }[] } }>(FAULTS['Query.faultPlaces']!.query);
    const premisesId = held!.faultPlaces.premises[0]!.id;
    const { data: filed } = await client.graphql<{ fileFault: { fault: { id: string } } }>(FILE_FAULT, { input: faultInput(premisesId) });
    expect((await api(app, `${slug}.localhost`).signIn(identifier, password)).status).toBe(200);
    const { data } = await client.graphql<{ account: { sessions: { id: string; current: boolean }[] } }>('{ account { sessions { id current } } }');
    const sessionId = data!.account.sessions.find(({ current }) => !current)!.id;
    const [meter] = await asRole<{ id: string }>(database, 'admin',
      'select id from meter where premises_id = any ($1::uuid[]) and removed_on is null order by id limit 1', { values: [own!.premises] });
    const ids = { noticeId: told!.notice, letterId: told!.letter, sessionId, premisesId, faultId: filed!.fileFault.fault.id, meterId: meter!.id };
    const has = { accountId: rent!.id, month: rent!.period, year: Number(rent!.period.slice(0, 4)), requestId: randomUUID(), ...ids };
    return { slug, client, has, secrets: [...own!.accounts, ...own!.premises, ...own!.nrbs, ...Object.values(ids), identifier] };
  }

  beforeAll(async () => {
    database = await testDatabase();
    // Every tab open in every cooperative: what is not reachable would not be probed.
    await asRole(database, 'admin', `update cooperative_settings set settings = jsonb_set(settings, '{tabs,0,opens}',
      $1::jsonb - (settings->'tabs'->0->>'tab'))`, { values: [JSON.stringify(TABS)] });
    await asRole(database, 'admin', `update cooperative_settings set settings = jsonb_set(settings, '{meterReporting}',
      '{"enabled": true, "media": ["COLD_WATER", "HOT_WATER", "HEAT"]}')`);
    app = await testApplication(database);
    for (const slug of SLUGS) for (const n of [0, 1]) residents.push(await enter(slug, n));
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('is listed here, and nothing is listed that does not exist', () => {
    expect(listed().sort()).toEqual([...Object.keys(OPERATIONS), ...Object.keys(ROUTES)].sort());
  });

  it('answers its owner (the control that makes the rest worth something)', async () => {
    for (const { client, has, slug } of residents) {
      for (const [name, { query, variables, open }] of Object.entries(OPERATIONS)) {
        if (open) continue;
        const { data, errors } = await client.graphql(query, variables?.(has));
        expect(`${slug} ${name} ${JSON.stringify(errors)} ${Object.values(data ?? { nothing: null })[0] !== null}`)
          .toBe(`${slug} ${name} undefined true`);
      }
    }
  });

  it('tells nobody anything of anybody else, asked with every id of theirs', async () => {
    let probes = 0;
    for (const asker of residents) {
      for (const owner of residents.filter((resident) => resident !== asker)) {
        const shared = asker.secrets.filter((secret) => owner.secrets.includes(secret));
        for (const [name, { query, variables }] of Object.entries(OPERATIONS)) {
          const answer = await asker.client.graphql(query, variables?.(owner.has));
          const text = JSON.stringify(answer);
          const leaked = owner.secrets.filter((secret) => !shared.includes(secret) && text.includes(secret));
          expect(`${asker.slug} asks ${owner.slug} ${name}: ${leaked.join()}`).toBe(`${asker.slug} asks ${owner.slug} ${name}: `);
          probes += 1;
        }
      }
    }
    expect(probes).toBe(residents.length * (residents.length - 1) * Object.keys(OPERATIONS).length);
  }, PROBING_MS);

  it('answers a foreign or neighbouring id exactly as one that never was', async () => {
    const withIds = Object.entries(OPERATIONS).filter(([, { variables }]) => variables);
    for (const asker of residents) {
      for (const owner of residents.filter((resident) => resident !== asker)) {
        for (const [name, { query, variables }] of withIds) {
          const foreign = await asker.client.graphql(query, variables!(owner.has));
          const missing = await asker.client.graphql(query, variables!(neverWere(owner.has)));
          expect([name, foreign]).toEqual([name, missing]);
        }
      }
    }
  }, PROBING_MS);

  it('tells a visitor nothing at all', async () => {
    const { has } = residents[0]!;
    for (const { query, variables } of Object.values(OPERATIONS).filter(({ open }) => !open)) {
      const { data, errors } = await api(app, 'hutnik.localhost').graphql(query, variables?.(has));
      expect(data === null || Object.values(data).every((value) => value === null)).toBe(true);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('takes a session on its own host only', async () => {
    for (const { client, slug } of residents) {
      for (const other of SLUGS.filter((candidate) => candidate !== slug)) {
        const stranger = api(app, `${other}.localhost`);
        for (const [name, value] of client.cookies) stranger.cookies.set(name, value);
        const { errors } = await stranger.graphql(OPERATIONS['Query.viewer']!.query);
        expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
    }
  });

  it('answers on no host but the known ones, and a change from no page but the host’s own', async () => {
    const { client, has } = residents[0]!;
    const { query, variables } = OPERATIONS['Query.statementYear']!;
    const body = { query, variables: variables!(has) };
    for (const host of ['example.org', 'localhost', 'hutnik.localhost.example.org', 'HUTNIK.localhost@zlm.localhost', '']) {
      expect((await api(app, host).request('/graphql', { method: 'POST', body })).status).toBeGreaterThanOrEqual(400);
    }
    for (const headers of [{ origin: 'http://zlm.localhost' }, { origin: 'null' }, { origin: 'http://hutnik.localhost:81' }, { 'sec-fetch-site': 'same-site' }]) {
      const reply = await client.request('/graphql', { method: 'POST', body, headers: headers as unknown as Record<string, string> });
      expect([reply.status, reply.body]).toEqual([403, { code: 'ORIGIN' }]);
    }
    const forwarded = await api(app, 'zlm.localhost').request('/graphql', { method: 'POST', body, headers: { 'x-forwarded-host': 'hutnik.localhost' } });
    expect(JSON.stringify(forwarded.body)).not.toContain(has.accountId);
  });
});
