import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { api, asRole, deskApi, everyArea, loginOf, staffOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';

const WORK = `mutation ($input: WorkFaultInput!) { workFault(input: $input) { problems { field code } fault { state moves events { text audience staff state } } } }`;
const ONE = `query ($id: ID!) { deskFault(id: $id) { number state reporter phone photos moves dueOn assignee original { number } duplicates { number } events { text audience } } }`;
const QUEUE = `query ($filter: FaultQueueInput!, $order: FaultQueueOrder!, $descending: Boolean!, $after: ID) {
  deskFaults(filter: $filter, order: $order, descending: $descending, after: $after) { count next rows { id number state dueOn overdue filedOn assignee } } }`;
const PLAN = 'mutation ($input: PlanFaultInput!) { planFault(input: $input) { problems { field code } fault { assignee dueOn } } }';
const LINK = 'mutation ($input: LinkFaultInput!) { linkFault(input: $input) { problems { field code } fault { state original { number } moves } } }';
const MOVE = 'mutation ($input: MoveFaultsInput!) { moveFaults(input: $input) { moved notMoved { id number code } } }';
const FILE = 'mutation ($input: FileFaultAtDeskInput!) { fileFaultAtDesk(input: $input) { problems { field code } fault { id number reporter filedBy dueOn } } }';
const FILED_BY_RESIDENT = `mutation ($input: FileFaultInput!) { fileFault(input: $input) { problems { code } fault { id number } } }`;
const SEEN_BY_RESIDENT = 'query ($id: ID!) { fault(id: $id) { state events { text } } }';

const WRITTEN = ['fault_report', 'fault_event', 'fault_note', 'audit_event', 'outgoing_mail', 'fault_counter'];

interface Row { id: string; number: string; state: string; dueOn: string | null; overdue: boolean; filedOn: string; assignee: string | null }
type Answer = { problems: { field: string | null; code: string }[]; fault: Record<string, unknown> | null };

describe('fault reports at the desk', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let desk: Client;
  let resident: Client;
  let abroad: Client;
  let cooperativeId: string;
  let personId: string;
  let place: { id: string; building_id: string };

  const written = async () => (await asRole<Record<string, string>>(database, 'admin', `select ${[
    ...WRITTEN.map((table) => `(select count(*) from ${table}) as ${table}`), `(select md5(string_agg(r::text, '' order by id)) from fault_report r) as rows`].join(', ')}`))[0]!;
  const writesNothing = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = await written();
    const answer = await work();
    expect(await written()).toEqual(before);
    return answer;
  };
  const filed = async (description = 'Cieknie kran') => (await resident.graphql<{ fileFault: { fault: { id: string; number: string } } }>(FILED_BY_RESIDENT, {
    input: { requestId: randomUUID(), premisesId: place.id, category: 'WATER', description, phone: '601 230 000', photoIds: [] } })).data!.fileFault.fault;
  const work = async (faultId: string, change: object, client = desk) =>
    (await client.graphql<{ workFault: Answer }>(WORK, { input: { faultId, hearers: 'FILER', ...change } }));
  const one = async (id: string, client = desk) => client.graphql<{ deskFault: Record<string, never> }>(ONE, { id });
  const queue = async (filter: object = {}, more: object = {}, client = desk) =>
    (await client.graphql<{ deskFaults: { count: number; next: string | null; rows: Row[] } }>(QUEUE, { filter, order: 'FILED', descending: true, ...more })).data!.deskFaults;
  const codesOf = ({ data }: { data: { [key: string]: Answer } | null }) => Object.values(data!)[0]!.problems.map(({ field, code }) => `${field} ${code}`);

  beforeAll(async () => {
    database = await testDatabase();
    await everyArea(database);
    app = await testApplication(database);
    worker = await testWorker(database);
    resident = api(app, 'hutnik.localhost');
    const { identifier, password } = loginOf('hutnik', 'resident', 1);
    await resident.signIn(identifier, password);
    [desk, abroad] = [await deskApi(app, database, 'hutnik', 'DISPATCHER'), await deskApi(app, database, 'zlm', 'DISPATCHER')];
    const [row] = await asRole<{ cooperative_id: string; person_id: string }>(database, 'admin',
      `select l.cooperative_id, l.person_id from login l join cooperative c on c.id = l.cooperative_id where c.slug = 'hutnik' and identifier = $1`, { values: [identifier] });
    [cooperativeId, personId] = [row!.cooperative_id, row!.person_id];
    await asRole(database, 'admin', `insert into contact (cooperative_id, person_id, kind, value) values ($1, $2, 'EMAIL', 'jan@example.pl')
      on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`, { values: [cooperativeId, personId] });
    const places = await resident.graphql<{ faultPlaces: { premises: { id: string }[]; buildings: { id: string }[] } }>('{ faultPlaces { premises { id } buildings { id } } }');
    place = { id: places.data!.faultPlaces.premises[0]!.id, building_id: places.data!.faultPlaces.buildings[0]!.id };
  });
  afterAll(async () => {
    await app.close();
    await worker.close();
    await database.drop();
  });

  it('go from new to done, each step in the history, in the trail with who did it, and by e-mail to the filer', async () => {
    const { id, number } = await filed();
    for (const state of ['VERIFIED', 'ACCEPTED', 'DONE']) expect(codesOf(await work(id, { state, comment: state === 'DONE' ? 'Wymieniono uszczelkę' : null }))).toEqual([]);
    expect((await one(id)).data!.deskFault).toMatchObject({ state: 'DONE', moves: ['ACCEPTED'] });
    const trail = await asRole(database, 'admin', `select m.email, e.details->>'to' as state from audit_event e join staff_member m on m.id = e.staff_id
      where e.action = 'FAULT_MOVED' and e.details->>'faultId' = $1 order by e.at`, { values: [id] });
    expect(trail).toEqual(['VERIFIED', 'ACCEPTED', 'DONE'].map((state) => ({ email: staffOf('hutnik', 'DISPATCHER').email, state })));
    await worker.drain();
    const mails = worker.mails.filter(({ subject }) => subject.includes(number));
    expect(mails).toHaveLength(3);
    expect(mails.at(-1)!.text).toContain('Wymieniono uszczelkę');
  });

  it.each([
    ['a move that is not lawful', { state: 'PARTLY_DONE' }, 'state UNLAWFUL_MOVE'],
    ['a refusal without a reason', { state: 'REJECTED' }, 'comment REQUIRED'],
    ['a refusal whose reason the filer may not read', { state: 'REJECTED', comment: 'nie nasze', hearers: 'OFFICE' }, 'comment REQUIRED'],
    ['nothing at all', {}, 'comment REQUIRED'],
    ['a comment of a book’s length', { comment: 'a'.repeat(2001) }, 'comment TOO_LONG'],
  ])('%s writes nothing', async (_, change, problem) => {
    const { id } = await filed();
    expect(codesOf(await writesNothing(() => work(id, change)))).toEqual([problem]);
  });

  it('of another cooperative, or of nobody, are not there', async () => {
    const { id } = await filed();
    for (const [faultId, client] of [[id, abroad], [randomUUID(), desk]] as const) {
      expect((await writesNothing(() => work(faultId, { state: 'VERIFIED' }, client))).errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect((await one(faultId, client)).errors![0]!.extensions.code).toBe('NOT_FOUND');
      const moved = await writesNothing(() => client.graphql<{ moveFaults: object }>(MOVE, { input: { faultIds: [faultId], state: 'VERIFIED' } }));
      expect(moved.data!.moveFaults).toEqual({ moved: [], notMoved: [{ id: faultId, number: null, code: 'NOT_FOUND' }] });
    }
  });

  it('keep what the office says to itself from every resident, by the API and by the database', async () => {
    const { id, number } = await filed();
    expect(codesOf(await work(id, { comment: 'Lokator zalega z czynszem', hearers: 'OFFICE' }))).toEqual([]);
    expect(codesOf(await work(id, { comment: 'Przyjdziemy w piątek', hearers: 'FILER' }))).toEqual([]);
    expect(JSON.stringify((await one(id)).data)).toContain('zalega');
    expect((await resident.graphql<{ fault: object }>(SEEN_BY_RESIDENT, { id })).data!.fault).toEqual({
      state: 'AWAITING_VERIFICATION', events: [{ text: 'Przyjdziemy w piątek' }] });
    await worker.drain();
    expect(worker.mails.filter(({ subject }) => subject.includes(number)).map(({ text }) => text.includes('zalega'))).toEqual([false]);
    await expect(asRole(database, 'app', 'select text from fault_note', { cooperativeId, personId })).rejects.toMatchObject({ code: '42501' });
    await expect(asRole(database, 'app', 'select assigned_to, staff_id from fault_report, fault_event', { cooperativeId, personId })).rejects.toMatchObject({ code: '42501' });
    // The control: whoever may read it finds it there.
    const staff = await asRole<{ id: string }>(database, 'admin', 'select id from staff_member where email = $1', { values: [staffOf('hutnik', 'DISPATCHER').email] });
    expect(await asRole(database, 'desk', 'select text from fault_note', { cooperativeId, staffId: staff[0]!.id })).toContainEqual({ text: 'Lokator zalega z czynszem' });
    expect(await asRole(database, 'desk', 'select text from fault_note', { cooperativeId })).toEqual([]);
  });

  it('are given to somebody until a day, and to nobody who could not have them', async () => {
    const { id } = await filed();
    const people = await asRole<{ id: string; email: string }>(database, 'admin', 'select id, email from staff_member where cooperative_id = $1', { values: [cooperativeId] });
    const idOf = (role: 'DISPATCHER' | 'EDITOR') => people.find(({ email }) => email === staffOf('hutnik', role).email)!.id;
    const plan = (assignedTo: string | null, dueOn: string | null) => desk.graphql<{ planFault: Answer }>(PLAN, { input: { faultId: id, assignedTo, dueOn } });
    expect(codesOf(await writesNothing(() => plan(idOf('EDITOR'), null)))).toEqual(['assignedTo NOT_FOUND']);
    expect(codesOf(await writesNothing(() => plan(randomUUID(), null)))).toEqual(['assignedTo NOT_FOUND']);
    expect((await plan(idOf('DISPATCHER'), '2026-11-01')).data!.planFault).toMatchObject({ problems: [], fault: { dueOn: '2026-11-01' } });
    expect((await queue({ mine: true })).rows.map(({ id: each, overdue }) => [each, overdue])).toEqual([[id, true]]);
    expect((await queue({ unassigned: true })).rows.map(({ id: each }) => each)).not.toContain(id);
    expect((await plan(null, null)).data!.planFault.fault).toEqual({ assignee: null, dueOn: null });
    expect((await queue({ mine: true })).rows).toEqual([]);
  });

  it('that repeat another follow it, and their filers are told', async () => {
    const [original, again] = [await filed('Zalało klatkę'), await filed('Woda na klatce')];
    const link = (faultId: string, originalNumber: string | null) => desk.graphql<{ linkFault: Answer }>(LINK, { input: { faultId, originalNumber } });
    expect(codesOf(await writesNothing(() => link(again.id, again.number)))).toEqual(['originalNumber ITSELF']);
    expect(codesOf(await writesNothing(() => link(again.id, 'TA1/1999/Z001')))).toEqual(['originalNumber NOT_FOUND']);
    expect(codesOf(await writesNothing(() => link(again.id, null)))).toEqual(['null NOT_LINKED']);
    await work(original.id, { state: 'VERIFIED' });
    expect((await link(again.id, original.number)).data!.linkFault).toEqual({
      problems: [], fault: { state: 'VERIFIED', original: { number: original.number }, moves: [] } });
    expect(codesOf(await writesNothing(() => link(original.id, again.number)))).toEqual(['originalNumber DUPLICATE']);
    expect(codesOf(await writesNothing(() => work(again.id, { state: 'ACCEPTED' })))).toEqual(['state DUPLICATE']);
    await work(original.id, { state: 'ACCEPTED', comment: 'tylko dla pierwszego' });
    expect((await resident.graphql<{ fault: object }>(SEEN_BY_RESIDENT, { id: again.id })).data!.fault).toMatchObject({ state: 'ACCEPTED' });
    await worker.drain();
    const told = worker.mails.filter(({ subject }) => subject.includes(again.number)).map(({ text }) => text);
    expect(told).toHaveLength(2);
    expect(told[0]).toContain(original.number);
    expect(told[1]).not.toContain('tylko dla pierwszego');
    expect((await link(again.id, null)).data!.linkFault.fault).toMatchObject({ original: null, state: 'ACCEPTED' });
  });

  it('are moved in bulk, each for itself, with a report of those that were not', async () => {
    const [one1, two, done] = [await filed(), await filed(), await filed()];
    for (const state of ['ACCEPTED', 'DONE']) await work(done.id, { state });
    const moved = await desk.graphql<{ moveFaults: object }>(MOVE, { input: { faultIds: [one1.id, two.id, done.id], state: 'VERIFIED' } });
    expect(moved.data!.moveFaults).toEqual({ moved: [one1.id, two.id], notMoved: [{ id: done.id, number: done.number, code: 'UNLAWFUL_MOVE' }] });
    const refused = await writesNothing(() => desk.graphql<{ moveFaults: { notMoved: { code: string }[] } }>(MOVE, { input: { faultIds: [one1.id], state: 'PUT_OFF' } }));
    expect(refused.data!.moveFaults.notMoved.map(({ code }) => code)).toEqual(['REQUIRED']);
  });

  it('are filed by the office for a common part, once a request, under the next number', async () => {
    const input = { requestId: randomUUID(), buildingId: place.building_id, commonPart: 'LIFT', category: 'LIFT', description: 'Winda stoi na 3. piętrze' };
    const file = (change: object, client = desk) => client.graphql<{ fileFaultAtDesk: Answer }>(FILE, { input: { ...input, ...change } });
    const first = (await file({})).data!.fileFaultAtDesk;
    expect(first).toMatchObject({ problems: [], fault: { reporter: null, dueOn: expect.stringMatching(/^2026-/) as unknown } });
    expect(first.fault!['filedBy']).toBeTruthy();
    expect((await writesNothing(() => file({}))).data!.fileFaultAtDesk).toEqual(first);
    expect(codesOf(await writesNothing(() => file({ requestId: randomUUID(), description: ' ' })))).toEqual(['description REQUIRED']);
    expect((await writesNothing(() => file({ requestId: randomUUID() }, abroad))).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect((await resident.graphql<{ fault: object }>(SEEN_BY_RESIDENT, { id: first.fault!['id'] })).data!.fault).toMatchObject({ state: 'AWAITING_VERIFICATION' });
  });

  it('come by pages, each report once, in every order', async () => {
    const { count } = await queue();
    expect(count).toBeGreaterThan(10);
    for (const order of ['FILED', 'DUE', 'SINCE']) {
      for (const descending of [true, false]) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page = await queue({}, { order, descending, after });
          seen.push(...page.rows.map(({ id }) => id));
          after = page.next;
        } while (after);
        expect([order, descending, new Set(seen).size, seen.length]).toEqual([order, descending, count, count]);
      }
    }
  });

  it('are narrowed by state, text and building, and a percent sign is only a sign', async () => {
    const { id, number } = await filed('Rura 100% zapchana');
    expect((await queue({ search: '100%' })).rows.map((row) => row.id)).toEqual([id]);
    expect((await queue({ search: number.toLowerCase() })).rows.map((row) => row.id)).toEqual([id]);
    expect((await queue({ states: ['REJECTED', 'DONE'] })).rows.every(({ state }) => ['REJECTED', 'DONE'].includes(state))).toBe(true);
    expect((await queue({ buildingId: randomUUID() })).count).toBe(0);
  });

  it('leave as a file in which nothing is a formula', async () => {
    await filed('=HYPERLINK("http://x")');
    const { status, body, headers } = await desk.request<string>('/desk/faults/register.csv', { method: 'POST', body: { search: 'HYPERLINK' } });
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(body).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(body.trim().split('\r\n')).toHaveLength(2);
  });

  it('show their photos to the desk, and to no other cooperative’s', async () => {
    const [photo] = await asRole<{ fault_id: string; photo_id: string }>(database, 'admin', 'select fault_id, photo_id from fault_photo where cooperative_id = $1 limit 1', { values: [cooperativeId] });
    const path = `/desk/faults/${photo!.fault_id}/photos/${photo!.photo_id}`;
    expect((await desk.request(`${path}?size=small`)).headers['content-type']).toBe('image/jpeg');
    expect((await abroad.request(path)).status).toBe(404);
    expect((await desk.request(`/desk/faults/${randomUUID()}/photos/${photo!.photo_id}`)).status).toBe(404);
    expect((await resident.request(path)).status).toBe(401);
  });

  it('of other districts are not there for whoever is bound to one', async () => {
    const { id } = await filed('Tylko dla mojej administracji');
    const [districts] = await asRole<{ own: string | null; other: string }>(database, 'admin', `insert into district (cooperative_id, key, name, address)
      values ($1, 'obcy', 'Obca administracja', '-') returning id as other, null as own`, { values: [cooperativeId] });
    await asRole(database, 'admin', 'update staff_member set district_id = $2 where cooperative_id = $1 and email = $3', {
      values: [cooperativeId, districts!.other, staffOf('hutnik', 'DISPATCHER').email] });
    try {
      expect((await queue()).count).toBe(0);
      expect((await one(id)).errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect((await writesNothing(() => work(id, { state: 'VERIFIED' }))).errors![0]!.extensions.code).toBe('NOT_FOUND');
      const plan = await writesNothing(() => desk.graphql(PLAN, { input: { faultId: id, dueOn: '2026-12-01' } }));
      expect(plan.errors![0]!.extensions.code).toBe('NOT_FOUND');
      await asRole(database, 'admin', 'update building set district_id = $2 where id = $1', { values: [place.building_id, districts!.other] });
      expect((await one(id)).data!.deskFault).toMatchObject({ state: 'AWAITING_VERIFICATION' });
    } finally {
      await asRole(database, 'admin', 'update staff_member set district_id = null where cooperative_id = $1', { values: [cooperativeId] });
    }
  });

  it('are counted: how long the work took, and what is open', async () => {
    const { data } = await desk.graphql<{ faultDeskFigures: { done: { category: string; count: number }[]; open: { fromDays: number; count: number }[] } }>(
      '{ faultDeskFigures { done { category count median longest } open { fromDays count overdue } } }');
    const { done, open } = data!.faultDeskFigures;
    expect(open.map(({ fromDays }) => fromDays)).toEqual([0, 8, 15, 31, 91]);
    const [truth] = await asRole<{ open: number; done: number }>(database, 'admin', `select count(*) filter (where state not in ('DONE', 'REJECTED'))::int as open,
      count(*) filter (where state = 'DONE' and state_since > date '${'2026-11-20'}' - 365)::int as done from fault_report where cooperative_id = $1`, { values: [cooperativeId] });
    expect(open.reduce((sum, { count }) => sum + count, 0)).toBe(truth!.open);
    expect(Math.abs(done.reduce((sum, { count }) => sum + count, 0) - truth!.done)).toBeLessThanOrEqual(1);
  });
});
