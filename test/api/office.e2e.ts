import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  api, asRole, deskApi, loginOf, staffOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker,
} from '../support/index.js';

const SLOW_MS = 120_000;
const LIST = `query ($input: PeopleInput!) { deskPeople(input: $input) { rows { id name identifier state addresses } next } }`;
const ISSUE = `mutation ($input: IssueLoginInput!) { issueLogin(input: $input) {
  problems { field code } issued { identifier password expiresAt reissued letter } } }`;
const CARD = `query ($id: ID!) { deskPerson(id: $id) { name key login { identifier state issuedAt issuedBy document sessions failedSince lockedUntil }
  premises { address } accounts { key balance nrbs } contacts { kind value } events { action staff } } }`;
const START = `mutation ($input: BatchInput!) { startLoginBatch(input: $input) { problems { field code } batch { id total done state mine } } }`;
const BATCH = 'query ($id: ID!) { loginBatch(id: $id) { state total done mine readyUntil } }';

interface Listed { id: string; name: string; identifier: string | null; state: string; addresses: string[] }
interface Issued { identifier: string; password: string; reissued: boolean; letter: string | null }
interface Card {
  name: string; key: string;
  login: { identifier: string; state: string; issuedAt: string; issuedBy: string; document: string; sessions: number; failedSince: number; lockedUntil: string | null } | null;
  premises: { address: string }[]; accounts: { key: string; nrbs: string[] }[]; contacts: { kind: string; value: string }[]; events: { action: string; staff: string | null }[];
}
interface Batch { id: string; state: string; total: number; done: number; mine: boolean }

describe('people at the desk', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let clerk: Client;
  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
    clerk = await deskApi(app, database, 'hutnik', 'CLERK');
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const admin = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asRole<Row>(database, 'admin', sql, { values });
  const list = async (input: object, client = clerk) => {
    const { data, errors } = await client.graphql<{ deskPeople: { rows: Listed[]; next: string | null } }>(LIST, { input });
    expect(errors).toBeUndefined();
    return data!.deskPeople;
  };
  const card = async (id: string, client = clerk) => (await client.graphql<{ deskPerson: Card | null }>(CARD, { id })).data!.deskPerson;
  const issue = async (personId: string, knownIssue: string | null, client = clerk) => {
    const { data, errors } = await client.graphql<{ issueLogin: { problems: { code: string }[]; issued: Issued | null } }>(
      ISSUE, { input: { personId, document: 'ID_CARD', knownIssue } });
    return { ...data?.issueLogin, code: errors?.[0]?.extensions.code };
  };
  const personOf = async (identifier: string) => (await admin<{ id: string }>('select person_id as id from login where identifier = $1', [identifier]))[0]!.id;
  const issuedAt = async (id: string) => (await card(id))!.login!.issuedAt;

  it('finds somebody by anything that the office knows, in any order and without Polish letters', async () => {
    const [one] = await admin<{ id: string; first_name: string; last_name: string; key: string; street: string; number: string; flat: string; account: string; nrb: string; mobile: string }>(
      `select p.id, p.first_name, p.last_name, p.key, b.street, b.number, s.number as flat, a.key as account, v.nrb, c.value as mobile
       from person p join cooperative k on k.id = p.cooperative_id and k.slug = 'hutnik'
       join account_holder h on h.person_id = p.id join settlement_account a on a.id = h.account_id join virtual_account v on v.account_id = a.id
       join premises s on s.id = a.premises_id join building b on b.id = s.building_id
       join contact c on c.person_id = p.id and c.kind = 'MOBILE' where p.last_name ~ '[ąćęłńóśźż]' limit 1`);
    const plain = (text: string) => text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replaceAll(/\p{M}/gu, '');
    const { last_name: last, first_name: first } = one!;
    for (const search of [
      `${last} ${first}`, `${plain(first)} ${plain(last).slice(0, 4)}`, plain(last).toUpperCase(), one!.key, `${one!.street} ${one!.number}/${one!.flat}`,
      `${plain(one!.street)} ${one!.number} m. ${one!.flat} ${last}`, one!.account, one!.nrb.replace(/(..)(....)/, '$1 $2 '), one!.mobile, one!.mobile.replace(/^\+48/, ''), one!.mobile.replace('+', '00').replaceAll(' ', '-'),
    ]) {
      expect([search, (await list({ search })).rows.map(({ id }) => id).includes(one!.id)]).toEqual([search, true]);
    }
    const { identifier } = loginOf('hutnik');
    expect((await list({ search: identifier })).rows).toMatchObject([{ identifier, state: 'ACTIVE' }]);
    for (const search of [`${last} zzz`, '%', '_______', 'zzzz', `${one!.number}/${one!.flat}9`]) expect([search, (await list({ search })).rows]).toEqual([search, []]);
  });

  it('keeps up with what changes: a name, a contact, an address', async () => {
    const id = await personOf(loginOf('hutnik', 'resident', 1).identifier);
    await admin(`update person set last_name = 'Brzęczyszczykiewicz' where id = $1`, [id]);
    await admin(`insert into contact select cooperative_id, id, 'FAX', '+48 22 999 88 77' from person where id = $1`, [id]);
    await admin(`update building set street = 'ul. Źródlana' where id = (select s.building_id from legal_title t join premises s on s.id = t.premises_id where t.person_id = $1 limit 1)`, [id]);
    for (const search of ['brzeczyszcz', '22 999 88 77', 'zrodlana']) expect((await list({ search })).rows.map((row) => row.id)).toContain(id);
    await admin(`delete from contact where person_id = $1 and kind = 'FAX'`, [id]);
    expect((await list({ search: '229998877' })).rows).toEqual([]);
  });

  it('goes through everybody by name, page by page and each once', async () => {
    const [cooperative] = await admin<{ id: string }>(`select id from cooperative where slug = 'pabianice'`);
    await admin(`insert into person (cooperative_id, key, first_name, last_name)
      select $1, 'x' || n, case when n % 3 > 0 then 'Jan' end, 'Nowak ' || n % 7 from generate_series(1, 70) n`, [cooperative!.id]);
    const there = await deskApi(app, database, 'pabianice', 'CLERK');
    const all: Listed[] = [];
    for (let after: string | null = null, pages = 0; pages === 0 || after; pages += 1) {
      const page: { rows: Listed[]; next: string | null } = await list({ after }, there);
      all.push(...page.rows);
      after = page.next;
    }
    const [counted] = await admin<{ count: string }>('select count(*) from person where cooperative_id = $1', [cooperative!.id]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(Number(counted!.count));
    expect(all).toHaveLength(Number(counted!.count));
    const { errors } = await there.graphql(LIST, { input: { after: 'nowhere' } });
    expect(errors![0]!.extensions.code).toBe('BAD_INPUT');
    const without = await list({ state: 'NONE' }, there);
    expect(without.rows.length).toBe(30);
    expect(without.rows.every(({ identifier }) => identifier === null)).toBe(true);
  });

  it('shows a clerk of a district that district’s people and nobody else, whatever is asked', async () => {
    const [place] = await admin<{ district_id: string; cooperative_id: string }>(`select b.district_id, b.cooperative_id from building b
      join cooperative c on c.id = b.cooperative_id and c.slug = 'zlm' where b.district_id is not null limit 1`);
    const served = await admin<{ id: string }>(`select distinct t.person_id as id from legal_title t join premises p on p.id = t.premises_id
      join building b on b.id = p.building_id where b.district_id = $1
      union select h.person_id from account_holder h join settlement_account a on a.id = h.account_id
      join premises p on p.id = a.premises_id join building b on b.id = p.building_id where b.district_id = $1`, [place!.district_id]);
    const [elsewhere] = await admin<{ id: string }>(`select p.id from person p where p.cooperative_id = $1 and not p.id = any ($2)`, [place!.cooperative_id, served.map(({ id }) => id)]);
    await admin(`update staff_member set district_id = $1 where cooperative_id = $2 and email = $3`, [place!.district_id, place!.cooperative_id, staffOf('zlm', 'CLERK').email]);
    const bound = await deskApi(app, database, 'zlm', 'CLERK');
    expect((await list({}, bound)).rows.map(({ id }) => id).sort()).toEqual(served.map(({ id }) => id).sort());
    const [name] = await admin<{ last_name: string }>('select last_name from person where id = $1', [elsewhere!.id]);
    expect((await list({ search: name!.last_name }, bound)).rows.map(({ id }) => id)).not.toContain(elsewhere!.id);
    expect(await card(elsewhere!.id, bound)).toBeNull();
    expect(await card(served[0]!.id, bound)).not.toBeNull();
    const before = await admin<{ count: string }>('select count(*) from audit_event');
    for (const personId of [elsewhere!.id, randomUUID()]) {
      expect((await issue(personId, null, bound)).code).toBe('NOT_FOUND');
      for (const mutation of ['unlockLogin', 'endLoginSessions']) {
        const { errors } = await bound.graphql(`mutation ($id: ID!) { ${mutation}(personId: $id) { problems { code } } }`, { id: personId });
        expect(errors![0]!.extensions.code).toBe('NOT_FOUND');
      }
      expect((await bound.request('/desk/seen-as', { method: 'POST', body: { personId, reason: 'pytanie o saldo' } })).status).toBe(404);
    }
    const foreign = await admin<{ id: string }>(`select b.id from building b where b.cooperative_id = $1 and b.district_id is distinct from $2`, [place!.cooperative_id, place!.district_id]);
    expect((await bound.graphql(START, { input: { buildingId: foreign[0]!.id } })).data).toMatchObject({ startLoginBatch: { problems: [{ code: 'NOBODY' }], batch: null } });
    expect(await admin('select count(*) from audit_event')).toEqual(before);
  }, SLOW_MS);

  it('issues an identifier and a start password with a letter, and tells a second clerk', async () => {
    const [person] = (await list({ state: 'NONE' })).rows;
    const { problems, issued } = await issue(person!.id, null);
    expect(problems).toEqual([]);
    expect(issued).toMatchObject({ identifier: expect.stringMatching(/^\d{8}$/), password: expect.stringMatching(/^([a-z2-9]{4}-){2}[a-z2-9]{4}$/), reissued: false });
    expect(Buffer.from(issued!.letter!, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const late = await issue(person!.id, null);
    expect(late).toMatchObject({ problems: [{ code: 'JUST_ISSUED' }], issued: null });
    expect(await card(person!.id)).toMatchObject({
      login: { identifier: issued!.identifier, state: 'START_PASSWORD', issuedBy: 'Barbara Sikora', document: 'ID_CARD' },
      events: [{ action: 'LOGIN_ISSUED', staff: 'Barbara Sikora' }],
    });
    const resident = api(app, 'hutnik.localhost');
    expect((await resident.signIn(issued!.identifier, issued!.password)).body).toEqual({ next: 'SET_PASSWORD' });
    expect((await resident.graphql('{ viewer { name } }')).errors![0]!.extensions.code).toBe('PASSWORD_CHANGE_REQUIRED');
    await resident.setPassword('wlasne-haslo-7');
    expect((await resident.graphql('{ viewer { name } }')).data).not.toBeNull();

    await admin(`insert into contact select cooperative_id, id, 'EMAIL', 'zgubil@poczta.example' from person where id = $1
      on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`, [person!.id]);
    const again = await issue(person!.id, await issuedAt(person!.id));
    expect(again.issued).toMatchObject({ identifier: issued!.identifier, reissued: true });
    expect((await resident.graphql('{ viewer { name } }')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await resident.signIn(issued!.identifier, 'wlasne-haslo-7')).status).toBe(401);
    expect((await resident.signIn(issued!.identifier, again.issued!.password)).body).toEqual({ next: 'SET_PASSWORD' });
    await worker.drain();
    expect(worker.mails.filter(({ to }) => to === 'zgubil@poczta.example').map(({ subject }) => subject)).toEqual([expect.stringContaining('nowe hasło startowe')]);
    expect(JSON.stringify(worker.mails)).not.toContain(again.issued!.password);
    expect(JSON.stringify(await admin('select * from audit_event'))).not.toContain(again.issued!.password);
  }, SLOW_MS);

  it('lets one of two clerks at the same moment win', async () => {
    const [, , person] = (await list({ state: 'NONE' })).rows;
    const both = await Promise.all([issue(person!.id, null), issue(person!.id, null)]);
    expect(both.map(({ problems }) => problems!.map(({ code }) => code).join()).sort()).toEqual(['', 'JUST_ISSUED']);
  }, SLOW_MS);

  it('unlocks an identifier that strangers have used up, and ends sessions', async () => {
    const { identifier, password } = loginOf('hutnik', 'resident', 2);
    const id = await personOf(identifier);
    const inside = api(app, 'hutnik.localhost');
    await inside.signIn(identifier, password);
    const stranger = api(app, 'hutnik.localhost');
    for (let tries = 0; tries < 10; tries += 1) expect((await stranger.signIn(identifier, 'zgaduje')).status).toBe(401);
    expect((await stranger.signIn(identifier, password)).status).toBe(401);
    expect((await card(id))!.login).toMatchObject({ failedSince: 10, lockedUntil: expect.any(String), sessions: 1 });
    await clerk.graphql('mutation ($id: ID!) { unlockLogin(personId: $id) { problems { code } } }', { id });
    expect((await card(id))!.login!.lockedUntil).toBeNull();
    expect((await stranger.signIn(identifier, password)).status).toBe(200);
    await clerk.graphql('mutation ($id: ID!) { endLoginSessions(personId: $id) { problems { code } } }', { id });
    for (const client of [inside, stranger]) expect((await client.graphql('{ viewer { name } }')).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await card(id))!.events.slice(0, 4).map(({ action }) => action)).toEqual(expect.arrayContaining(['SESSIONS_ENDED_BY_OFFICE', 'LOGIN_UNLOCKED']));
  }, SLOW_MS);

  it('issues a building at once; the letters can be taken once, by whoever started it', async () => {
    const there = await deskApi(app, database, 'belchatow', 'CLERK');
    const other = await deskApi(app, database, 'belchatow', 'ADMIN');
    const [building] = await admin<{ id: string }>(`select p.building_id as id from cooperative c join legal_title t on t.cooperative_id = c.id join premises p on p.id = t.premises_id
      where c.slug = 'belchatow' and t.valid_to is null and not exists (select from login l where l.person_id = t.person_id) group by 1 order by count(*) desc limit 1`);
    const input = { buildingId: building!.id };
    const { data } = await there.graphql<{ loginCount: { people: number; without: number } }>('query ($input: BatchInput!) { loginCount(input: $input) { people without } }', { input });
    expect(data!.loginCount.without).toBeGreaterThan(1);
    const started = (await there.graphql<{ startLoginBatch: { problems: unknown[]; batch: Batch } }>(START, { input })).data!.startLoginBatch;
    expect(started).toMatchObject({ problems: [], batch: { total: data!.loginCount.without, done: 0, state: 'RUNNING', mine: true } });
    expect((await there.graphql(START, { input })).data).toMatchObject({ startLoginBatch: { problems: [{ code: 'RUNNING' }] } });
    const { id } = started.batch;
    const letters = (client: Client) => client.request<string>(`/desk/login-batches/${id}/letters`, { method: 'POST' });
    expect((await letters(there)).status).toBe(404);
    await worker.drain();
    expect((await there.graphql(BATCH, { id })).data).toMatchObject({ loginBatch: { state: 'READY', done: data!.loginCount.without, mine: true } });
    const kept = await admin<{ letters: Buffer }>('select letters from login_batch where id = $1', [id]);
    expect(kept[0]!.letters.toString('latin1')).not.toContain('PDF');
    expect(await admin('select * from login_batch_person')).toEqual([]);
    expect((await letters(other)).status).toBe(404);
    expect((await letters(clerk)).status).toBe(404);
    const taken = await letters(there);
    expect([taken.status, taken.headers['content-type'], taken.headers['cache-control'], taken.body.slice(0, 5)]).toEqual([200, 'application/pdf', 'private, no-store', '%PDF-']);
    expect((await letters(there)).status).toBe(404);
    expect((await there.graphql(BATCH, { id })).data).toMatchObject({ loginBatch: { state: 'TAKEN' } });
    const left = (await there.graphql<{ loginCount: { without: number } }>('query ($input: BatchInput!) { loginCount(input: $input) { without } }', { input })).data!;
    expect(left.loginCount.without).toBe(0);
    expect((await there.graphql(START, { input })).data).toMatchObject({ startLoginBatch: { problems: [{ code: 'NOBODY' }] } });
  }, SLOW_MS);
});
