import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { asRole, deskApi, everyArea, testApplication, testDatabase, type Client, type TestDatabase } from '../support/index.js';
import { programOf, tokenOf, type Program } from './program.js';

const SLUG = 'zlm';
const HOST = `${SLUG}.localhost`;

interface Change {
  id: string;
  kind: string;
  event: string;
  at: string;
  data: Record<string, string | null> | null;
}
interface Page {
  changes: Change[];
  cursor: string;
  more: boolean;
  code?: string;
}

describe('what residents entered, on its way out', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let admin: Client;
  let program: Program;
  let who: { cooperativeId: string; personId: string };
  let key: string;
  beforeAll(async () => {
    database = await testDatabase();
    await everyArea(database);
    app = await testApplication(database);
    admin = await deskApi(app, database, SLUG);
    program = programOf(app, HOST, await tokenOf(admin));
    const [found] = await asRole<{ cooperativeId: string; personId: string; key: string }>(database, 'admin', `
      select c.id as "cooperativeId", l.person_id as "personId", p.key from cooperative c join login l on l.cooperative_id = c.id
      join person p on p.cooperative_id = c.id and p.id = l.person_id where c.slug = $1 limit 1`, { values: [SLUG] });
    ({ key, ...who } = found!);
    await everythingTaken();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const read = async (query = '') => (await program<Page>(`/api/changes${query}`)).body;
  const acknowledge = (cursor: string) => program<{ acknowledged: number; code?: string }>('/api/changes/ack', { method: 'POST', body: { cursor } });
  const everythingTaken = async () => {
    for (let page = await read('?limit=1000'); page.changes.length > 0; page = await read('?limit=1000')) await acknowledge(page.cursor);
  };
  const taken = async () => (await asRole<{ all: string }>(database, 'admin', `select coalesce(json_agg(t order by cooperative_id, kind)::text, '') as all from change_taken t`))[0]!.all;
  const ACCEPTED = 'insert into terms_acceptance (cooperative_id, person_id, version) values ($1, $2, $3)';
  /** As the resident's own connection writes them. */
  const accept = (version: string) => asRole(database, 'app', ACCEPTED, { ...who, values: [who.cooperativeId, who.personId, version] });
  const change = (value: string) => asRole(database, 'app', `insert into contact_change (cooperative_id, person_id, changed_by, kind, new_value, state)
    values ($1, $2, $2, 'FAX', $3, 'CHANGED')`, { ...who, values: [who.cooperativeId, who.personId, value] });
  const versions = (page: Page) => page.changes.map(({ data }) => data!['version']);

  it('is every kind of it, with what the office’s program knows things by', async () => {
    await change('+48 42 111 11 11');
    const by = { ...who, values: [who.cooperativeId, who.personId] };
    await asRole(database, 'app', `insert into notification_choice (cooperative_id, person_id, topic, by_email) select $1, $2, unnest(enum_range(null::notification_topic)), true
      on conflict (cooperative_id, person_id, topic) do update set by_email = true`, by);
    await asRole(database, 'app', `update notification_choice set by_email = false where cooperative_id = $1 and person_id = $2 and topic = 'NOTICES'`, by);
    await accept('2099-1');
    const [meter] = await asRole<{ id: string; serial: string }>(database, 'admin', 'select id, serial from meter where cooperative_id = $1 limit 1', { values: [who.cooperativeId] });
    const [report] = await asRole<{ id: string }>(database, 'admin', `insert into reading_report (cooperative_id, meter_id, person_id, request_id, read_on, value, rolled_over, confirmed_unusual)
      values ($1, $2, $3, gen_random_uuid(), '2026-11-20', 12.5, false, false) returning id`, { values: [who.cooperativeId, meter!.id, who.personId] });
    expect((await read()).changes.some(({ kind }) => kind === 'readings')).toBe(false);
    await admin.graphql('mutation ($input: DecideReadingInput!) { decideReading(input: $input) { problems { code } } }', { input: { reportId: report!.id, accepted: true } });
    const [building] = await asRole<{ id: string; key: string }>(database, 'admin', 'select id, key from building where cooperative_id = $1 limit 1', { values: [who.cooperativeId] });
    await admin.graphql('mutation ($input: FileFaultAtDeskInput!) { fileFaultAtDesk(input: $input) { problems { code } } }',
      { input: { requestId: '00000000-0000-4000-8000-000000000001', buildingId: building!.id, commonPart: 'ROOF', category: 'ROOF', description: '=Cieknie rynna' } });
    await asRole(database, 'admin', `
      with filed as (insert into application (cooperative_id, request_id, number, state, first_name, last_name, address, flat, postcode, city, email, language, words, sent_on)
        values ($1, gen_random_uuid(), 'P/1', 'SENT', 'Jan', 'Próba', 'ul. A 1', '', '90-001', 'Łódź', 'a@b.example', 'pl', '', current_day()) returning id) select from filed`, { values: [who.cooperativeId] });
    await asRole(database, 'admin', `update application set state = 'ACTIVATED', decided_on = '2026-11-20', person_id = $2 where cooperative_id = $1 and number = 'P/1'`, { values: [who.cooperativeId, who.personId] });

    const { changes } = await read();
    const of = (kind: string, event: string) => changes.filter((each) => each.kind === kind && each.event === event).map(({ data }) => data);
    expect(of('contacts', 'CHANGED')).toEqual([expect.objectContaining({ person: key, contact: 'FAX', officeValue: null, value: '+48 42 111 11 11' })]);
    expect(of('consents', 'TERMS_ACCEPTED')).toEqual([{ person: key, version: '2099-1' }]);
    expect(of('consents', 'EMAIL_OFF')).toEqual([{ person: key, topic: 'NOTICES' }]);
    expect(of('readings', 'ACCEPTED')).toEqual([expect.objectContaining({ person: key, serial: meter!.serial, readOn: '2026-11-20', value: '12.500' })]);
    expect(of('faults', 'FILED')).toEqual([expect.objectContaining({ building: building!.key, commonPart: 'ROOF', description: '=Cieknie rynna', person: null })]);
    expect(of('applications', 'ACTIVATED')).toEqual([expect.objectContaining({ number: 'P/1', person: key, lastName: 'Próba', email: 'a@b.example', activatedOn: '2026-11-20' })]);
    expect(changes.map(({ id }) => Number(id))).toEqual(changes.map(({ id }) => Number(id)).toSorted((a, b) => a - b));
  });

  it('goes on after a cursor, waits where nothing was acknowledged, and comes no more once it was', async () => {
    await everythingTaken();
    for (const version of ['1', '2', '3']) await accept(version);
    const first = await read('?limit=2');
    expect([versions(first), first.more]).toEqual([['1', '2'], true]);
    const second = await read(`?limit=2&after=${first.cursor}`);
    expect([versions(second), second.more]).toEqual([['3'], false]);
    expect(versions(await read())).toEqual(['1', '2', '3']);
    expect((await acknowledge(first.cursor)).body).toEqual({ acknowledged: 2 });
    expect(versions(await read())).toEqual(['3']);
    expect((await acknowledge(first.cursor)).body).toEqual({ acknowledged: 0 });
    expect((await acknowledge(second.cursor)).body).toEqual({ acknowledged: 1 });
    expect(await read()).toMatchObject({ changes: [], cursor: second.cursor, more: false });
  });

  it('comes no more on a later page, where the office has taken it in between', async () => {
    await everythingTaken();
    for (const version of ['p1', 'p2', 'p3', 'p4']) await accept(version);
    const first = await read('?limit=1');
    const second = await read(`?limit=1&after=${first.cursor}`);
    expect(versions(second)).toEqual(['p2']);
    const { data } = await admin.graphql<{ takeChanges: number }>('mutation ($upTo: Int!) { takeChanges(kind: CONSENT, upTo: $upTo) }',
      { upTo: Number(second.changes[0]!.id) });
    expect(data).toEqual({ takeChanges: 2 });
    expect(versions(await read(`?after=${first.cursor}`))).toEqual(['p3', 'p4']);
  });

  it('is acknowledged for the kinds that were read, and for no others', async () => {
    await everythingTaken();
    await asRole(database, 'admin', `delete from contact_change where kind = 'FAX'`);
    await accept('4');
    await change('+48 42 222 22 22');
    const contacts = await read('?kinds=contacts');
    expect(contacts.changes).toMatchObject([{ kind: 'contacts' }]);
    await acknowledge(contacts.cursor);
    expect(versions(await read())).toEqual(['4']);
    // The resident sees from now on that the office has it.
    expect(await asRole(database, 'admin', `select exported_at is not null as told from contact_change where new_value = '+48 42 222 22 22'`)).toEqual([{ told: true }]);
  });

  it('is passed over by nobody who reads while transactions end in another order than they began', async () => {
    await everythingTaken();
    const [slow, quick] = [await open(), await open()];
    await slow.query(ACCEPTED, [who.cooperativeId, who.personId, 'began first']);
    await quick.query(ACCEPTED, [who.cooperativeId, who.personId, 'ended first']);
    await quick.query('commit');
    const seen = await read();
    expect(versions(seen)).toEqual(['ended first']);
    await slow.query('commit');
    expect(versions(await read(`?after=${seen.cursor}`))).toEqual(['began first']);
    await acknowledge(seen.cursor);
    expect(versions(await read())).toEqual(['began first']);
    await Promise.all([slow.end(), quick.end()]);
  });

  it('is not overtaken by what ends while another has its place and is not yet seen', async () => {
    await everythingTaken();
    const [one, other] = [await open(), await open()];
    await one.query(ACCEPTED, [who.cooperativeId, who.personId, 'placed']);
    await other.query(ACCEPTED, [who.cooperativeId, who.personId, 'waiting']);
    await one.query('set constraints all immediate');
    let ended = false;
    const committed = other.query('commit').then(() => (ended = true));
    const waits = async () => (await asRole<{ n: number }>(database, 'admin', `select count(*)::int as n from pg_locks where not granted`))[0]!.n;
    while ((await waits()) === 0 && !ended) await new Promise((resolve) => setTimeout(resolve, 20));
    expect([ended, (await read()).changes]).toEqual([false, []]);
    await one.query('commit');
    await committed;
    expect(versions(await read())).toEqual(['placed', 'waiting']);
    await Promise.all([one.end(), other.end()]);
  });

  it('refuses a cursor that was never given, and kinds that are none, and takes nothing by them', async () => {
    const before = await taken();
    for (const cursor of ['', 'x', 'abcde', 'abcde--1', 'abcde-999999999', 'zz-1']) expect(await acknowledge(cursor)).toMatchObject({ status: 400, body: { code: 'CURSOR' } });
    expect((await program('/api/changes/ack', { method: 'POST', body: { cursor: 'abcde-0', more: 1 } })).status).toBe(400);
    for (const [query, code] of [['?kinds=people', 'UNKNOWN_KIND'], ['?after=x', 'CURSOR'], ['?after=a-0&kinds=faults', 'CURSOR'], ['?limit=0', 'BAD_INPUT'], ['?limit=1001', 'BAD_INPUT']]) {
      expect([query, (await read(query)).code]).toEqual([query, code]);
    }
    expect(await taken()).toBe(before);
  });

  it('of another cooperative is neither read nor taken', async () => {
    await everythingTaken();
    await accept('only here');
    const { cursor } = await read();
    const stranger = programOf(app, 'armatury.localhost', await tokenOf(await deskApi(app, database, 'armatury')));
    expect(JSON.stringify((await stranger<Page>('/api/changes?limit=1000')).body)).not.toContain('only here');
    await stranger('/api/changes/ack', { method: 'POST', body: { cursor } });
    expect(versions(await read())).toEqual(['only here']);
  });

  it('goes out as files too, which mark nothing until the office says so', async () => {
    await everythingTaken();
    await asRole(database, 'admin', `delete from contact_change where kind = 'FAX'`);
    await change('=6+1');
    const waiting = async () => (await admin.graphql<{ integrations: { waiting: { kind: string; count: number; upTo: number }[] } }>(
      '{ integrations { waiting { kind count upTo takenAt } } }')).data!.integrations.waiting.find(({ kind }) => kind === 'CONTACT')!;
    const { count, upTo } = await waiting();
    expect(count).toBe(1);
    const file = () => admin.request<string>(`/desk/changes/contacts.csv?upTo=${upTo}`);
    const { headers, body } = await file();
    expect([headers['content-disposition'], headers['cache-control']]).toEqual(['attachment; filename="kontakty.csv"', 'private, no-store']);
    expect(body).toMatch(/^\ufefflp;kiedy;kontrahent;nazwa;rodzaj;bylo_w_biurze;jest\r\n/);
    expect(body).toContain(`;${key};`);
    expect(body).toContain(`;'=6+1`);
    expect((await file()).body).toBe(body);
    await accept('7');
    const take = (place: number) => admin.graphql('mutation ($upTo: Int!) { takeChanges(kind: CONTACT, upTo: $upTo) }', { upTo: place });
    expect((await take(upTo + 1000)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await take(-1)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await take(upTo)).data).toEqual({ takeChanges: 1 });
    expect(versions(await read())).toEqual(['7']);
    for (const path of ['people', 'constructor', 'contacts,faults']) expect((await admin.request(`/desk/changes/${path}.csv?upTo=1`)).status).toBe(404);
    expect((await admin.request('/desk/changes/contacts.csv')).status).toBe(404);
  });

  it('that was erased where it was entered is gone here', async () => {
    await everythingTaken();
    await asRole(database, 'admin', `delete from contact_change where kind = 'FAX'`);
    await change('8');
    await asRole(database, 'admin', `delete from contact_change where new_value = '8'`);
    expect((await read()).changes).toMatchObject([{ kind: 'contacts', event: 'CHANGED', data: null }]);
  });

  /** A transaction of the resident's, open. */
  async function open(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: database.urlOf('app') });
    await client.connect();
    await client.query('begin');
    await client.query(`select set_config('domownik.cooperative_id', $1, true), set_config('domownik.person_id', $2, true)`, [who.cooperativeId, who.personId]);
    return client;
  }
});
