import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CooperativeDirectory } from '#libs/cooperative';
import { MeasureUsage } from '../../src/platform/index.js';
import { api, asRole, deskApi, loginOf, testApplication, testDatabase, testWorker, totpCode, type Client, type TestDatabase, type TestWorker } from '../support/index.js';

const PROBLEMS = 'problems { field code }';
const CREATE = `mutation ($input: CreateCooperativeInput!) { createCooperative(input: $input) { cooperativeId ${PROBLEMS} } }`;
const SIXTH = {
  slug: 'slonecznik', host: 'slonecznik.localhost', name: 'Spółdzielnia Mieszkaniowa „Słonecznik”', shortName: 'SM Słonecznik', template: 'OFFICE',
  adminName: 'Anna Lis', adminEmail: 'anna@slonecznik.example',
};
const NOT_FOUND = { field: 'id', code: 'NOT_FOUND' };

interface Outcome { problems: { field: string | null; code: string }[]; cooperativeId?: string | null }

describe('the operators’ console', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let operator: Client;
  beforeAll(async () => {
    database = await testDatabase();
    [app, worker] = await Promise.all([testApplication(database), testWorker(database)]);
    operator = await deskApi(app, database, 'platform', 'OPERATOR');
  });
  afterAll(async () => {
    await app.close();
    await worker.close();
    await database.drop();
  });

  const one = async <Row>(sql: string, values: unknown[] = []) => (await asRole<Row & Record<string, unknown>>(database, 'admin', sql, { values }))[0]!;
  const act = async (name: string, parameters: string, variables: object): Promise<Outcome> => {
    const names = parameters.replace(/\$(\w+): [\w!]+/g, '$1: $$$1');
    const { data, errors } = await operator.graphql<Record<string, Outcome>>(`mutation (${parameters}) { ${name}(${names}) { ${PROBLEMS} } }`, variables);
    expect(errors).toBeUndefined();
    return data![name]!;
  };
  const idOf = async (slug: string) => (await one<{ id: string }>('select id from cooperative where slug = $1', [slug])).id;
  /** Other processes, and this one, hear of a change a moment after it. */
  const soon = async (status: () => Promise<number>, expected: number) => {
    for (let tries = 0; tries < 50 && (await status()) !== expected; tries += 1) await delay(100);
    expect(await status()).toBe(expected);
  };
  const footprint = () => one(`select (select count(*) from cooperative) as cooperatives, (select count(*) from cooperative_domain) as domains,
    (select count(*) from staff_member) as staff, (select count(*) from audit_event) as events, (select count(*) from outgoing_mail) as mails`);

  it('is at the platform’s own host, shut to a cooperative’s admin, and has no site for residents', async () => {
    const admin = await deskApi(app, database, 'hutnik');
    expect((await admin.graphql('{ platformSettings { passwordFloor } }')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const page = await api(app, 'platform.localhost').request('/');
    expect([page.status, page.headers['location']]).toEqual([302, '/biuro']);
    await expect(asRole(database, 'admin', `update staff_member set roles = '{OPERATOR}' where email = 'admin@hutnik.example'`)).rejects.toMatchObject({ code: '23514' });
  });

  it('creates a sixth cooperative, whose admin comes in by mail and whose site answers at once', async () => {
    const { data, errors } = await operator.graphql<{ createCooperative: Outcome }>(CREATE, { input: SIXTH });
    expect([errors, data!.createCooperative.problems]).toEqual([undefined, []]);
    await soon(async () => (await api(app, SIXTH.host).request('/')).status, 200);
    const page = await api(app, SIXTH.host).request<string>('/');
    expect(page.status).toBe(200);
    expect(page.body).toContain('SM Słonecznik');
    await worker.drain();
    const mail = worker.mails.at(-1)!;
    expect([mail.to, mail.text.includes(SIXTH.host)]).toEqual([SIXTH.adminEmail, true]);
    const token = /zaproszenie#([\w-]{43})/.exec(mail.text)![1];
    const admin = api(app, SIXTH.host);
    const post = <Body>(path: string, body: object = {}) => admin.request<Body>(`/desk/auth/${path}`, { method: 'POST', body });
    expect((await post('accept-invitation', { token, password: 'słonecznik w doniczce', repeat: 'słonecznik w doniczce' })).body).toEqual({ next: 'ENROL' });
    const { body: { secret } } = await post<{ secret: string }>('enrol');
    expect((await post('confirm-enrolment', { code: totpCode(secret) })).status).toBe(200);
    const me = await admin.graphql<{ deskViewer: { roles: string[] } }>('{ deskViewer { roles } }');
    expect(me.data!.deskViewer.roles).toEqual(['ADMIN']);
    const event = await one<{ action: string; staff_id: string }>(`select action, staff_id, details from audit_event where action = 'COOPERATIVE_CREATED'`);
    expect(event.staff_id).toBe((await one<{ id: string }>(`select id from staff_member where email = 'operator@platform.example'`)).id);
  });

  it.each([
    ['a slug that is taken', { slug: 'hutnik', host: 'other.localhost' }, [{ field: 'slug', code: 'TAKEN' }]],
    ['a host that is taken', { slug: 'inna', host: 'zlm.localhost' }, [{ field: 'host', code: 'TAKEN' }]],
    ['words that are none', { slug: 'Ąę', host: 'http://x', name: '', shortName: ' ', adminEmail: 'nie', adminName: '' }, [
      { field: 'slug', code: 'NO_SLUG' }, { field: 'host', code: 'NO_HOST' }, { field: 'name', code: 'REQUIRED' }, { field: 'shortName', code: 'REQUIRED' },
      { field: 'adminEmail', code: 'NO_EMAIL' }, { field: 'adminName', code: 'NO_NAME' }]],
  ])('refuses %s and writes nothing', async (_, change, problems) => {
    const before = await footprint();
    const { data } = await operator.graphql<{ createCooperative: Outcome }>(CREATE, { input: { ...SIXTH, ...change } });
    expect(data!.createCooperative.problems).toEqual(problems);
    expect(await footprint()).toEqual(before);
  });

  it('adds and removes hosts, never the last one', async () => {
    const id = await idOf('pabianice');
    expect(await act('addDomain', '$id: ID!, $host: String!', { id, host: ' Strefa.localhost ' })).toEqual({ problems: [] });
    await soon(async () => (await api(app, 'strefa.localhost').request('/')).status, 200);
    expect(await act('addDomain', '$id: ID!, $host: String!', { id, host: 'hutnik.localhost' })).toEqual({ problems: [{ field: 'host', code: 'TAKEN' }] });
    expect(await act('removeDomain', '$id: ID!, $host: String!', { id, host: 'hutnik.localhost' })).toEqual({ problems: [{ field: 'host', code: 'NOT_FOUND' }] });
    expect(await act('removeDomain', '$id: ID!, $host: String!', { id, host: 'strefa.localhost' })).toEqual({ problems: [] });
    await soon(async () => (await api(app, 'strefa.localhost').request('/')).status, 421);
    expect(await act('removeDomain', '$id: ID!, $host: String!', { id, host: 'pabianice.localhost' })).toEqual({ problems: [{ field: 'host', code: 'LAST' }] });
  });

  it('suspends and resumes a portal: who was in is out, and sees where the office is', async () => {
    const id = await idOf('armatury');
    const resident = api(app, 'armatury.localhost');
    const { identifier, password } = loginOf('armatury');
    await resident.signIn(identifier, password);
    expect(await act('suspendCooperative', '$id: ID!, $suspended: Boolean!', { id, suspended: true })).toEqual({ problems: [] });
    const ask = () => resident.request<string>('/graphql', { method: 'POST', body: { query: '{ viewer { __typename } }' } });
    await soon(async () => (await ask()).status, 503);
    const closed = await ask();
    expect([closed.status, closed.body.includes('Portal jest chwilowo zamknięty'), closed.body.includes('Kancelaria')]).toEqual([503, true, true]);
    expect(await act('suspendCooperative', '$id: ID!, $suspended: Boolean!', { id, suspended: true })).toEqual({ problems: [{ field: null, code: 'UNCHANGED' }] });
    expect(await act('suspendCooperative', '$id: ID!, $suspended: Boolean!', { id, suspended: false })).toEqual({ problems: [] });
    await soon(async () => (await ask()).status, 200);
    expect((await resident.graphql('{ viewer { __typename } }')).errors).toBeUndefined();
  });

  it('never touches the platform’s own row, nor one that is not there', async () => {
    const before = await footprint();
    for (const id of [await idOf('platform'), '00000000-0000-4000-8000-000000000001', 'x']) {
      expect(await act('suspendCooperative', '$id: ID!, $suspended: Boolean!', { id, suspended: true })).toEqual({ problems: [NOT_FOUND] });
      expect(await act('addDomain', '$id: ID!, $host: String!', { id, host: 'x.localhost' })).toEqual({ problems: [NOT_FOUND] });
    }
    expect(await footprint()).toEqual(before);
  });

  it('holds a floor under every policy, from the next password on', async () => {
    expect(await act('setPasswordFloor', '$passwordFloor: Int!', { passwordFloor: 13 })).toEqual({ problems: [{ field: 'passwordFloor', code: 'OUT_OF_RANGE' }] });
    expect(await act('setPasswordFloor', '$passwordFloor: Int!', { passwordFloor: 9 })).toEqual({ problems: [] });
    const newcomer = api(app, 'hutnik.localhost');
    const { identifier, password } = loginOf('hutnik', 'newcomer');
    await newcomer.signIn(identifier, password);
    const floor = async () => (await app.get(CooperativeDirectory).byHost('hutnik.localhost'))!.settings.passwordPolicy.minLength;
    await soon(floor, 9);
    expect((await newcomer.setPassword('abcde1')).body).toMatchObject({ code: 'PASSWORD_REFUSED', problems: [{ field: 'password', code: 'TOO_SHORT' }] });
    expect(await act('setPasswordFloor', '$passwordFloor: Int!', { passwordFloor: 6 })).toEqual({ problems: [] });
    await soon(floor, 6);
    expect((await newcomer.setPassword('abcde1')).status).toBe(200);
  });

  it('announces to everybody, in the language of whoever reads, for as long as it is said', async () => {
    const input = { pl: 'Przerwa w nocy', uk: 'Перерва вночі', en: 'A pause at night', from: new Date(Date.now() - 60_000).toISOString(), to: new Date(Date.now() + 3_600_000).toISOString() };
    expect(await act('announce', '$input: AnnouncementInput!', { input: { ...input, to: input.from } })).toEqual({ problems: [{ field: 'to', code: 'OVER' }] });
    expect(await act('announce', '$input: AnnouncementInput!', { input })).toEqual({ problems: [] });
    const shown = async () => Number((await api(app, 'zlm.localhost').request<string>('/')).body.includes(input.pl));
    await soon(shown, 1);
    for (const host of ['hutnik.localhost', 'zlm.localhost']) expect((await api(app, host).request<string>('/')).body).toContain(input.pl);
    const { data } = await operator.graphql<{ platformSettings: { announcements: { id: string }[] } }>('{ platformSettings { announcements { id } } }');
    expect(await act('withdrawAnnouncement', '$id: ID!', { id: data!.platformSettings.announcements[0]!.id })).toEqual({ problems: [] });
    await soon(shown, 0);
  });

  it('counts what is used, and the operators’ login of the database reads no resident’s row', async () => {
    await worker.context.get(MeasureUsage).run();
    const { data } = await operator.graphql<{ platformCooperatives: { rows: { slug: string; name: string; usage: { premises: number; logins: number } }[] } }>(
      '{ platformCooperatives(search: "hutnik") { rows { slug name usage { premises logins } } } }');
    const [hutnik] = data!.platformCooperatives.rows;
    const truth = await one<{ premises: string }>(`select count(*) as premises from premises p join cooperative c on c.id = p.cooperative_id where c.slug = 'hutnik'`);
    expect(hutnik!.usage.premises).toBe(Number(truth.premises));
    const cooperativeId = await idOf('hutnik');
    for (const table of ['person', 'login', 'ledger_entry', 'contact', 'audit_event', 'staff_member', 'outgoing_mail']) {
      await expect(asRole(database, 'operator', `select * from ${table} limit 1`, { cooperativeId })).rejects.toMatchObject({ code: '42501' });
    }
  });
});
