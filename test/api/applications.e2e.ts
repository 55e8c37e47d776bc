import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  api, asRole, deskApi, staffOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker,
} from '../support/index.js';

const APPLY = 'mutation ($input: ApplyInput!) { applyForAccount(input: $input, language: "pl") { problems { field code } } }';
const PAGE = 'query ($search: String!, $state: ApplicationState, $overdue: Boolean!, $after: String) { applications(search: $search, state: $state, overdue: $overdue, after: $after) { rows { id number state name daysLeft district } next waiting { received overdue } districts { name } } }';
const ONE = 'query ($id: ID!) { application(id: $id) { state revision number dueOn identifier refusalReason checks { kind document personName by } history { action by } } }';
const CANDIDATES = 'query ($id: ID!, $search: String!) { applicationCandidates(id: $id, search: $search) { personId premisesId name title samePremises sameLastName hasAccount } }';
const act = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { problems { field code } application { state revision } } }`;
const ACTS = {
  receive: act('receiveApplication', 'ApplicationActInput'),
  check: act('checkApplication', 'ApplicationCheckInput'),
  uncheck: act('uncheckApplication', 'ApplicationUncheckInput'),
  activate: act('activateApplication', 'ApplicationActInput'),
  refuse: act('refuseApplication', 'RefuseApplicationInput'),
};
const TOKEN = /#([A-Za-z0-9_-]{43})/;

interface Tenant { person_id: string; premises_id: string; first_name: string; last_name: string; address: string; flat: string; postcode: string; city: string; district_id: string }
interface Acted { problems: { field: string | null; code: string }[]; application: { state: string; revision: number } }

describe('an application for an account', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let clerk: Client;
  let tenants: Tenant[];
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
    clerk = await deskApi(app, database, 'zlm', 'CLERK');
    tenants = await asRole<Tenant & Record<string, unknown>>(database, 'admin', `
      select p.id as person_id, r.id as premises_id, p.first_name, p.last_name, b.street || ' ' || b.number as address, r.number as flat, b.postcode, b.city, b.district_id
      from person p join cooperative c on c.id = p.cooperative_id and c.slug = 'zlm'
      join legal_title t on t.person_id = p.id and t.valid_to is null and t.kind <> 'NONE' join premises r on r.id = t.premises_id and r.kind = 'RESIDENTIAL'
      join building b on b.id = r.building_id
      where p.first_name is not null and not exists (select from login l where l.person_id = p.id) and not exists (select from application a where a.person_id = p.id)
      order by p.key`);
  });
  afterEach(() => asRole(database, 'admin', 'delete from rate_limit'));
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const formOf = (who: Tenant, more: object = {}) => ({
    requestId: randomUUID(), firstName: who.first_name, lastName: who.last_name, address: who.address, flat: who.flat, postcode: who.postcode, city: who.city,
    email: `${randomUUID()}@poczta.example`, phone: '601 234 567', acceptedTerms: '2019-06', ...more });
  const apply = async (input: object, host = 'zlm.localhost') => {
    const reply = await api(app, host).graphql<{ applyForAccount: { problems: object[] } }>(APPLY, { input });
    return reply.data?.applyForAccount.problems ?? reply.errors?.[0]?.extensions.code;
  };
  const mailTo = async (email: string) => {
    await worker.drain();
    return worker.mails.filter(({ to }) => to === email);
  };
  const tokenTo = async (email: string) => TOKEN.exec((await mailTo(email)).at(-1)!.text)![1]!;
  const post = (path: string, token: string, host = 'zlm.localhost') => api(app, host).request<Record<string, unknown>>(path, { method: 'POST', body: { token } });
  const state = async () => JSON.stringify(await asRole(database, 'admin', `select 'a', id::text, state::text, revision from application
    union all select 'c', application_id::text, kind::text, 0 from application_check union all select 'l', id::text, password_hash, 0 from login
    union all select 'i', login_id::text, password_hash, 0 from initial_credential union all select 'm', id::text, subject, 0 from outgoing_mail
    union all select 'n', null, null, coalesce(sum(last), 0)::int from application_counter order by 1, 2, 3`));

  /** A confirmed application, as the office has it. */
  async function sent(who: Tenant): Promise<{ id: string; email: string }> {
    const input = formOf(who);
    expect(await apply(input)).toEqual([]);
    expect(await post('/registration/confirm', await tokenTo(input.email))).toMatchObject({ status: 200, body: { code: 'CONFIRMED' } });
    await worker.drain();
    const [row] = await asRole<{ id: string }>(database, 'admin', 'select id from application where request_id = $1', { values: [input.requestId] });
    return { id: row!.id, email: input.email };
  }
  const revision = async (id: string) => (await clerk.graphql<{ application: { revision: number } }>(ONE, { id })).data!.application.revision;
  async function acted(name: keyof typeof ACTS, id: string, more: object = {}, client = clerk, seen?: number): Promise<Acted> {
    const reply = await client.graphql<Record<string, Acted>>(ACTS[name], { input: { id, revision: seen ?? (await revision(id)), ...more } });
    expect(reply.errors).toBeUndefined();
    return Object.values(reply.data!)[0]!;
  }
  const codes = ({ problems }: Acted) => problems.map(({ code }) => code);
  const titleOf = (who: Tenant) => ({ kind: 'TITLE', personId: who.person_id, premisesId: who.premises_id });
  async function checked(who: Tenant): Promise<{ id: string; email: string }> {
    const application = await sent(who);
    await acted('receive', application.id);
    for (const more of [{ kind: 'IDENTITY', document: 'ID_CARD' }, { kind: 'SIGNATURE' }, titleOf(who)]) expect(codes(await acted('check', application.id, more))).toEqual([]);
    return application;
  }

  it('waits for its e-mail address to be confirmed, once, and then comes as a tagged PDF with its number', async () => {
    const input = formOf(tenants[0]!);
    expect(await apply(input)).toEqual([]);
    expect(await apply(input)).toEqual([]);
    const confirmations = await mailTo(input.email);
    expect(confirmations).toHaveLength(1);
    const token = TOKEN.exec(confirmations[0]!.text)![1]!;
    expect(await asRole(database, 'admin', 'select from application_link l where strpos(l::text, $1) > 0', { values: [token] })).toEqual([]);
    const confirmed = await post('/registration/confirm', token);
    const number = confirmed.body['number'] as string;
    expect(number).toMatch(/^W\/2026\/\d{5}$/);
    const mail = (await mailTo(input.email)).at(-1)!;
    expect(mail.attachments).toHaveLength(1);
    const { name, mediaType, content } = mail.attachments[0]!;
    expect([name, mediaType, content.subarray(0, 5).toString()]).toEqual([`wniosek-${number.replaceAll('/', '-')}.pdf`, 'application/pdf', '%PDF-']);
    expect(content.toString('latin1')).toMatch(/\/Lang ?\(pl/);
    expect(content.toString('latin1')).toContain('/StructTreeRoot');
    const status = await post('/registration/status', TOKEN.exec(mail.text)![1]!);
    expect(status).toMatchObject({ status: 200, body: { application: { number, state: 'SENT', dueOn: null, reason: null } } });
    expect(JSON.stringify(status.body)).not.toContain(tenants[0]!.last_name);
    const before = await state();
    expect(await post('/registration/confirm', token)).toMatchObject({ status: 410, body: { code: 'LINK_INVALID' } });
    expect(await state()).toBe(before);
  });

  it('is refused field by field, and then nothing is written', async () => {
    const before = await state();
    expect(await apply(formOf(tenants[1]!, { firstName: '', postcode: '1', email: 'x', phone: '12', acceptedTerms: null }))).toEqual([
      { field: 'firstName', code: 'REQUIRED' }, { field: 'postcode', code: 'NOT_A_POSTCODE' }, { field: 'email', code: 'NOT_AN_EMAIL' },
      { field: 'phone', code: 'NOT_A_PHONE' }, { field: 'acceptedTerms', code: 'REQUIRED' }]);
    expect(await apply(formOf(tenants[1]!), 'hutnik.localhost')).toBe('NOT_FOUND');
    expect(await state()).toBe(before);
  });

  it('is answered alike whoever exists, and fills nobody’s box', async () => {
    const email = 'cel@poczta.example';
    for (const who of [{}, { lastName: 'Nikt-Taki' }, { address: 'ul. Nieznana 7' }, {}, {}]) expect(await apply(formOf(tenants[1]!, { email, ...who }))).toEqual([]);
    expect(await mailTo(email)).toHaveLength(3);
    await asRole(database, 'admin', 'delete from rate_limit');
    for (let n = 0; n < 10; n += 1) await apply(formOf(tenants[1]!));
    expect(await apply(formOf(tenants[1]!))).toEqual([{ field: null, code: 'TOO_MANY' }]);
  });

  it('takes no link that is another cooperative’s, expired, guessed or of another purpose', async () => {
    const input = formOf(tenants[2]!);
    await apply(input);
    const token = await tokenTo(input.email);
    const before = await state();
    for (const [given, host] of [[token, 'hutnik.localhost'], ['x'.repeat(43), 'zlm.localhost'], ['', 'zlm.localhost']] as const) {
      expect(await post('/registration/confirm', given, host)).toMatchObject({ status: 410, body: { code: 'LINK_INVALID' } });
    }
    expect(await post('/registration/status', token)).toMatchObject({ status: 410 });
    await asRole(database, 'admin', `update application_link set expires_at = now() - interval '1 second' where purpose = 'CONFIRMATION'`);
    expect(await post('/registration/confirm', token)).toMatchObject({ status: 410 });
    expect(await state()).toBe(before);
  });

  it('is let go when nobody confirms it', async () => {
    const input = formOf(tenants[2]!);
    await apply(input);
    await asRole(database, 'admin', `update graphile_worker._private_jobs set run_at = now() where key is null and task_id = (
      select id from graphile_worker._private_tasks where identifier = 'drop_application')`);
    await worker.drain();
    expect(await asRole(database, 'admin', 'select from application where request_id = $1', { values: [input.requestId] })).toEqual([]);
    expect(await asRole(database, 'admin', `select from application where state <> 'UNCONFIRMED'`)).not.toEqual([]);
  });

  it('goes its lawful way at the office, each act in the trail with who did it, and the second of two clerks is told', async () => {
    const who = tenants[3]!;
    const { id, email } = await sent(who);
    expect(codes(await acted('activate', id))).toEqual(['UNLAWFUL_MOVE']);
    expect(codes(await acted('check', id, { kind: 'SIGNATURE' }))).toEqual(['UNLAWFUL_MOVE']);
    const seen = await revision(id);
    expect((await acted('receive', id, {}, clerk, seen)).application.state).toBe('RECEIVED');
    const before = await state();
    expect(codes(await acted('receive', id, {}, clerk, seen))).toEqual(['CHANGED']);
    expect(codes(await acted('receive', id))).toEqual(['UNLAWFUL_MOVE']);
    expect(codes(await acted('check', id, { kind: 'IDENTITY' }))).toEqual(['REQUIRED']);
    expect(codes(await acted('check', id, { ...titleOf(who), premisesId: tenants[4]!.premises_id }))).toEqual(['NO_TITLE']);
    expect(codes(await acted('activate', id))).toEqual(['NOT_CHECKED', 'NOT_CHECKED', 'NOT_CHECKED']);
    expect(codes(await acted('refuse', id, { reason: ' ' }))).toEqual(['REQUIRED']);
    expect(await state()).toBe(before);
    const { data } = await clerk.graphql<{ applicationCandidates: { personId: string; samePremises: boolean; sameLastName: boolean }[] }>(CANDIDATES, { id, search: '' });
    expect(data!.applicationCandidates[0]).toMatchObject({ personId: who.person_id, samePremises: true, sameLastName: true });
    const found = await clerk.graphql<{ applicationCandidates: { personId: string }[] }>(CANDIDATES, { id, search: `${who.last_name} ${who.first_name}` });
    expect(found.data!.applicationCandidates.map(({ personId }) => personId)).toContain(who.person_id);
    for (const more of [{ kind: 'IDENTITY', document: 'PASSPORT' }, { kind: 'SIGNATURE' }, titleOf(who)]) expect(codes(await acted('check', id, more))).toEqual([]);
    expect(codes(await acted('uncheck', id, { kind: 'SIGNATURE' }))).toEqual([]);
    expect((await acted('activate', id)).problems).toEqual([{ field: 'SIGNATURE', code: 'NOT_CHECKED' }]);
    await acted('check', id, { kind: 'SIGNATURE' });
    expect((await acted('activate', id)).application.state).toBe('ACTIVATED');
    expect(codes(await acted('refuse', id, { reason: 'Za późno' }))).toEqual(['UNLAWFUL_MOVE']);
    const one = (await clerk.graphql<{ application: { identifier: string; history: { action: string; by: string | null }[] } }>(ONE, { id })).data!.application;
    expect(one.history.map(({ action }) => action)).toEqual([
      'APPLICATION_FILED', 'APPLICATION_CONFIRMED', 'APPLICATION_RECEIVED', ...Array.from({ length: 3 }, () => 'APPLICATION_CHECKED'), 'APPLICATION_UNCHECKED',
      'APPLICATION_CHECKED', 'APPLICATION_ACTIVATED']);
    expect(one.history.slice(2).every(({ by }) => by === 'Barbara Sikora')).toBe(true);
    const mail = (await mailTo(email)).at(-1)!;
    expect(mail.text).toContain(one.identifier);
    const password = /pierwotne: (\S+)/.exec(mail.text)![1]!;
    expect(JSON.stringify(await asRole(database, 'admin', `select l::text, i::text from login l join initial_credential i on i.login_id = l.id`))).not.toContain(password);
    const resident = api(app, 'zlm.localhost');
    expect((await resident.signIn(one.identifier, password)).body).toEqual({ next: 'SET_PASSWORD' });
    const [contact] = await asRole<{ value: string }>(database, 'admin', `select value from contact where person_id = $1 and kind = 'EMAIL'`, { values: [who.person_id] });
    expect(contact!.value).toBe(email);
  });

  it('can be refused with a reason, which the applicant is told', async () => {
    const { id, email } = await sent(tenants[4]!);
    expect((await acted('refuse', id, { reason: 'Brak podpisu.' })).application.state).toBe('REFUSED');
    const mails = await mailTo(email);
    expect(mails.at(-1)!.text).toContain('Brak podpisu.');
    const status = await post('/registration/status', TOKEN.exec(mails.find(({ attachments }) => attachments.length)!.text)![1]!);
    expect(status.body).toMatchObject({ application: { state: 'REFUSED', reason: 'Brak podpisu.' } });
  });

  it('opens one account, whoever presses first', async () => {
    const { id } = await checked(tenants[5]!);
    const seen = await revision(id);
    const both = await Promise.all([acted('activate', id, {}, clerk, seen), acted('activate', id, {}, clerk, seen)]);
    expect(both.map(codes).sort()).toEqual([[], ['CHANGED']]);
    const issued = await asRole(database, 'admin', `select from outgoing_mail where subject = 'Państwa konto jest aktywne' and person_id = $1`, { values: [tenants[5]!.person_id] });
    expect(issued).toHaveLength(1);
  });

  it('stands in a queue that puts the overdue first, is searched and paged by key, and counts what waits', async () => {
    const page = async (more: object = {}) => (await clerk.graphql<{ applications: { rows: { id: string; number: string; state: string; daysLeft: number | null }[]; next: string | null; waiting: { overdue: number } } }>(
      PAGE, { search: '', overdue: false, ...more })).data!.applications;
    const all = await page();
    expect(all.rows[0]).toMatchObject({ state: 'RECEIVED', daysLeft: -3 });
    expect(all.waiting.overdue).toBe(1);
    const ranks = all.rows.map((row) => ['RECEIVED', 'SENT', 'DECIDED'].indexOf(row.state in { ACTIVATED: 1, REFUSED: 1 } ? 'DECIDED' : row.state));
    expect(ranks).toEqual([...ranks].sort());
    expect((await page({ overdue: true })).rows).toHaveLength(1);
    expect((await page({ search: all.rows[2]!.number })).rows.map(({ id }) => id)).toEqual([all.rows[2]!.id]);
    expect((await page({ state: 'REFUSED' })).rows.every((row) => row.state === 'REFUSED')).toBe(true);
    await asRole(database, 'admin', `insert into application (cooperative_id, request_id, number, state, first_name, last_name, address, flat, postcode, city, email, language, words, sent_on)
      select id, gen_random_uuid(), 'X/' || n, 'SENT', 'Jan', 'Próba', 'ul. A 1', '', '90-001', 'Łódź', 'a@b.pl', 'pl', 'proba', date '2026-11-01' from cooperative, generate_series(1, 60) n where slug = 'zlm'`);
    const seen: string[] = [];
    for (let after: string | null = null, turn = 0; turn === 0 || after; turn += 1) {
      const { rows, next } = await page({ search: 'proba', after });
      seen.push(...rows.map(({ id }) => id));
      after = next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
  });

  it('is seen by a clerk of its district and of no other, its paper too', async () => {
    const { id } = await sent(tenants[6]!);
    const own = tenants[6]!.district_id;
    const bind = (sql: string) => asRole(database, 'admin', `update staff_member set district_id = (${sql}) where email = $1`, { values: [staffOf('zlm', 'CLERK').email] });
    await bind(`select id from district where id <> '${own}' and cooperative_id = staff_member.cooperative_id limit 1`);
    const before = await state();
    for (const [query, variables] of [[ONE, { id }], [CANDIDATES, { id, search: '' }], [ACTS.receive, { input: { id, revision: 0 } }]] as const) {
      expect((await clerk.graphql(query, variables)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await clerk.request(`/desk/applications/${id}.pdf`)).status).toBe(404);
    expect(await state()).toBe(before);
    await bind(`select '${own}'::uuid`);
    expect((await acted('receive', id)).application.state).toBe('RECEIVED');
    const pdf = await clerk.request<string>(`/desk/applications/${id}.pdf`);
    expect([pdf.status, pdf.headers['content-type'], pdf.body.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    await bind('select null::uuid');
    expect((await (await deskApi(app, database, 'hutnik')).request(`/desk/applications/${id}.pdf`)).status).toBe(404);
  });
});
