import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { FaultDesk, type DeskAct } from '../../src/faults/index.js';
import { api, asRole, demoDay, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';

const DETAILS = `id number filedOn address commonPart category categoryLabel description state mine stateSince phone photos takesComments
  events { at author state text }`;
const FILE = `mutation ($input: FileFaultInput!) { fileFault(input: $input) { problems { field code } fault { ${DETAILS} } } }`;
const COMMENT = `mutation ($input: CommentFaultInput!) { commentFault(input: $input) { problems { field code } fault { ${DETAILS} } } }`;
const ONE = `query ($id: ID!) { fault(id: $id) { ${DETAILS} } }`;
const REGISTER = `query ($premisesId: ID, $state: FaultState, $onlyMine: Boolean!, $after: ID) {
  faults(premisesId: $premisesId, state: $state, onlyMine: $onlyMine, after: $after) { faults { id number filedOn description state mine commonPart } next } }`;
const PLACES = '{ faultPlaces { premises { id address } buildings { id address } categories { code label } phone } }';

interface Details {
  id: string; number: string; filedOn: string; address: string; commonPart: string | null; category: string; description: string; state: string; mine: boolean;
  stateSince: string; phone: string | null; photos: string[]; takesComments: boolean; events: { author: string; state: string | null; text: string | null }[];
}
interface Outcome { problems: { field: string | null; code: string }[]; fault: Details | null }
interface Page { faults: Pick<Details, 'id' | 'number' | 'description' | 'state' | 'mine' | 'commonPart' | 'filedOn'>[]; next: string | null }
interface Places { premises: { id: string; address: string }[]; buildings: { id: string; address: string }[]; categories: { code: string; label: string | null }[]; phone: string | null }

/** Everything that a filing may write. */
const WRITTEN = ['fault_report', 'fault_filing', 'fault_event', 'fault_photo', 'audit_event', 'outgoing_mail'];

describe('fault reports', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let cooperativeId: string;
  let filer: Client;
  let neighbour: Client;
  let outsider: Client;
  let abroad: Client;
  let people: { filer: string; neighbour: string; outsider: string };
  let places: Places;

  const enter = async (slug: string, n: number) => {
    const client = api(app, `${slug}.localhost`);
    const { identifier, password } = loginOf(slug, 'resident', n);
    expect((await client.signIn(identifier, password)).status).toBe(200);
    return client;
  };
  const personOf = async (n: number) => (await asRole<{ person_id: string }>(database, 'admin',
    'select person_id from login where cooperative_id = $1 and identifier = $2', { values: [cooperativeId, loginOf('hutnik', 'resident', n).identifier] }))[0]!.person_id;
  const written = async () => {
    const [row] = await asRole<Record<string, number>>(database, 'admin',
      `select ${[...WRITTEN.map((table) => `(select count(*)::int from ${table}) as ${table}`),
        `(select json_agg(c order by year)::text from fault_counter c where cooperative_id = '${cooperativeId}') as counter`,
        `(select count(*)::int from photo where claimed_at is not null) as claimed`].join(', ')}`);
    return row!;
  };
  /** The database's whole answer is the same before and after. */
  const writesNothing = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = await written();
    const answer = await work();
    expect(await written()).toEqual(before);
    return answer;
  };
  const input = (change: object = {}) => ({
    requestId: randomUUID(), premisesId: places.premises[0]!.id, category: 'WATER', description: 'Cieknie kran', phone: '601 23 00 00', photoIds: [], ...change });
  const common = (change: object = {}) => input({ premisesId: null, buildingId: places.buildings[0]!.id, commonPart: 'LIFT', description: 'Winda stoi', ...change });
  const file = async (given: object, client = filer) => (await client.graphql<{ fileFault: Outcome }>(FILE, { input: given })).data!.fileFault;
  const filed = async (given: object, client = filer) => (await file(given, client)).fault!;
  const page = async (client: Client, filter: object = {}) => (await client.graphql<{ faults: Page }>(REGISTER, { onlyMine: false, ...filter })).data!.faults;
  const one = async (client: Client, id: string) => (await client.graphql<{ fault: Details }>(ONE, { id })).data?.fault ?? null;
  const say = (id: string, text: string, client = filer, requestId = randomUUID()) =>
    client.graphql<{ commentFault: Outcome }>(COMMENT, { input: { requestId, faultId: id, text } });
  const act = (number: string, change: Partial<DeskAct> = {}) => worker.context.get(FaultDesk, { strict: false })
    .act({ cooperativeId, personId: null }, { number, state: null, comment: null, forAll: false, ...change });
  const photo = async (client = filer) => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a0522d' } }).jpeg().toBuffer();
    const body = Buffer.concat([Buffer.from('--b\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'), picture, Buffer.from('\r\n--b--\r\n')]);
    return (await client.request<{ id: string }>('/photos', { method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=b' } })).body.id;
  };

  beforeAll(async () => {
    database = await testDatabase();
    // The neighbour gets a flat in the filer's building; the outsider has none there, nor anybody abroad.
    const admin = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asRole<Row & { [column: string]: unknown }>(database, 'admin', sql, { values });
    cooperativeId = (await admin<{ id: string }>(`select id from cooperative where slug = 'hutnik'`))[0]!.id;
    people = { filer: await personOf(1), neighbour: await personOf(2), outsider: await personOf(0) };
    await admin(`insert into legal_title (cooperative_id, key, premises_id, person_id, kind, valid_from)
      select $1, 'T-NEIGHBOUR', p.id, $3, 'LEASE', '2020-01-01' from premises p where p.cooperative_id = $1 and p.kind = 'RESIDENTIAL' and p.building_id in (
        select x.building_id from account_holder h join settlement_account a on a.id = h.account_id join premises x on x.id = a.premises_id
        where h.person_id = $2 and x.kind = 'RESIDENTIAL' and h.held_to is null)
      and not exists (select from account_holder h join settlement_account a on a.id = h.account_id where a.premises_id = p.id and h.person_id = $2) limit 1`,
    [cooperativeId, people.filer, people.neighbour]);
    await admin(`update cooperative_settings set settings = jsonb_set(settings, '{tabs,0,opens}', '["faults"]') where cooperative_id = (select id from cooperative where slug = 'zlm')`);
    await admin(`insert into contact (cooperative_id, person_id, kind, value) values ($1, $2, 'EMAIL', 'filer@example.org')
      on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`, [cooperativeId, people.filer]);
    app = await testApplication(database);
    worker = await testWorker(database);
    [filer, neighbour, outsider, abroad] = await Promise.all([enter('hutnik', 1), enter('hutnik', 2), enter('hutnik', 0), enter('zlm', 0)]);
    places = (await filer.graphql<{ faultPlaces: Places }>(PLACES)).data!.faultPlaces;
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  describe('are filed', () => {
    it('on premises that the viewer holds, with a number of the cooperative’s pattern, photos and the telephone', async () => {
      expect(places.premises.length).toBeGreaterThan(0);
      expect(places.categories.map(({ code }) => code)).toContain('WATER');
      const photoIds = [await photo(), await photo()];
      const { problems, fault } = await file(input({ photoIds }));
      expect(problems).toEqual([]);
      expect(fault).toMatchObject({
        number: expect.stringMatching(/^TA1\/2026\/Z\d{3,}$/), filedOn: demoDay(), stateSince: demoDay(), address: places.premises[0]!.address, commonPart: null,
        category: 'WATER', categoryLabel: null, description: 'Cieknie kran', state: 'AWAITING_VERIFICATION', mine: true, phone: '601 23 00 00', photos: photoIds, takesComments: true, events: [],
      });
      expect((await filer.request(`/photos/${photoIds[0]}`)).status).toBe(200);
      const [trail] = await asRole<{ details: object }>(database, 'admin', `select details from audit_event where action = 'FAULT_FILED'`);
      expect(trail!.details).toEqual({ faultId: fault!.id });
    });

    it('once, however often the button was pressed, one after the other or at once', async () => {
      const given = input();
      const first = await filed(given);
      await writesNothing(async () => expect(await filed(given)).toEqual(first));
      const twice = common();
      const [one, two, three] = await Promise.all([filed(twice), filed(twice), filed(twice)]);
      expect([one, two]).toEqual([three, three]);
      expect(await asRole(database, 'admin', 'select from fault_filing where request_id = $1', { values: [twice.requestId] })).toHaveLength(1);
    });

    it('by several at once under numbers without a gap and without a twin', async () => {
      const before = ((await asRole<{ last: number }>(database, 'admin', 'select last from fault_counter where cooperative_id = $1 and year = 2026', { values: [cooperativeId] }))[0]!).last;
      const numbers = await Promise.all(Array.from({ length: 20 }, async (_, n) =>
        n % 4 === 3 ? (await file(input({ photoIds: [randomUUID()] }))).problems[0]!.code : (await filed(n % 2 ? input() : common())).number));
      const given = numbers.filter((number) => number !== 'NOT_FOUND').map((number) => Number(/Z(\d+)$/.exec(number)![1])).sort((a, b) => a - b);
      expect(given).toEqual(Array.from({ length: 15 }, (_, n) => before + n + 1));
    });

    it.each([
      ['no place', () => input({ premisesId: null }), ['place REQUIRED']],
      ['a building without its part', () => common({ commonPart: null }), ['commonPart REQUIRED']],
      ['two places', () => common({ premisesId: places.premises[0]!.id }), ['place AMBIGUOUS']],
      ['a category that the cooperative does not have, no words, no telephone that could be rung', () => input({ category: 'X', description: '  ', phone: 'wieczorem' }),
        ['category REQUIRED', 'description REQUIRED', 'phone INVALID']],
      ['too many words', () => input({ description: 'a'.repeat(2001) }), ['description TOO_LONG']],
      ['photos that are not there', () => input({ photoIds: [randomUUID()] }), ['photos NOT_FOUND']],
      ['too many photos', () => input({ photoIds: Array.from({ length: 6 }, () => randomUUID()) }), ['photos TOO_MANY']],
    ])('not with %s, and then nothing is written', async (_, given, expected) => {
      const { problems, fault } = await writesNothing(() => file(given()));
      expect([problems.map(({ field, code }) => `${field} ${code}`), fault]).toEqual([expected, null]);
    });

    it('not with another’s photo, nor with one that serves another report', async () => {
      const theirs = await photo(neighbour);
      const used = await photo();
      await file(input({ photoIds: [used] }));
      const free = await photo();
      for (const bad of [theirs, used]) {
        const { problems } = await writesNothing(() => file(input({ photoIds: [free, bad] })));
        expect(problems).toEqual([{ field: 'photos', code: 'NOT_FOUND' }]);
      }
      expect((await file(input({ photoIds: [free] }))).problems).toEqual([]);
    });

    it('not on premises or in a building of others: as if there were none', async () => {
      for (const foreign of [input(), common()]) {
        for (const client of [outsider, abroad]) {
          const refused = await writesNothing(() => client.graphql(FILE, { input: { ...foreign, requestId: randomUUID() } }));
          const missing = await client.graphql(FILE, { input: input({ premisesId: randomUUID() }) });
          expect([refused.data, refused.errors?.[0]?.extensions.code]).toEqual([null, 'NOT_FOUND']);
          expect(refused).toEqual(missing);
        }
      }
    });
  });

  describe('on a common part', () => {
    const SECRETS = { phone: '+48 600 111 222', comment: 'mieszkam pod szóstym i mam klucz', answer: 'zadzwonimy do Pani po piętnastej' };
    let lift: Details;
    beforeAll(async () => {
      lift = await filed(common({ phone: SECRETS.phone, photoIds: [await photo()] }));
      await say(lift.id, SECRETS.comment);
      await act(lift.number, { state: 'ACCEPTED' as DeskAct['state'], comment: SECRETS.answer });
      await act(lift.number, { comment: 'Części będą w piątek.', forAll: true });
      lift = (await one(filer, lift.id))!;
    });

    it('show their filer everything', () => {
      expect(lift).toMatchObject({ mine: true, phone: SECRETS.phone, state: 'ACCEPTED', takesComments: true });
      expect(lift.photos).toHaveLength(1);
      expect(lift.events.map(({ author, state, text }) => [author, state, text])).toEqual([
        ['RESIDENT', null, SECRETS.comment], ['OFFICE', 'ACCEPTED', null], ['OFFICE', null, SECRETS.answer], ['OFFICE', null, 'Części będą w piątek.']]);
    });

    it('are there for the neighbours, without who filed them, the telephone, the photos and what was said in private', async () => {
      const [listed] = (await page(neighbour)).faults.filter(({ id }) => id === lift.id);
      expect(listed).toMatchObject({ description: 'Winda stoi', commonPart: 'LIFT', state: 'ACCEPTED', mine: false });
      const seen = (await one(neighbour, lift.id))!;
      expect(seen).toMatchObject({ number: lift.number, mine: false, phone: null, photos: [], takesComments: false });
      expect(seen.events.map(({ state, text }) => [state, text])).toEqual([['ACCEPTED', null], [null, 'Części będą w piątek.']]);
      const said = JSON.stringify([seen, listed]);
      for (const secret of [...Object.values(SECRETS), ...lift.photos, people.filer]) expect(said).not.toContain(secret);
      expect((await neighbour.request(`/photos/${lift.photos[0]}`)).status).toBe(404);
    });

    it('take no comment but the filer’s, and refuse another’s as a report that never was', async () => {
      const refused = await writesNothing(() => say(lift.id, 'ja też', neighbour));
      expect(refused).toEqual(await say(randomUUID(), 'ja też', neighbour));
      expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('are nothing to another building and another cooperative', async () => {
      for (const client of [outsider, abroad]) {
        expect((await page(client)).faults.map(({ id }) => id)).not.toContain(lift.id);
        expect(await client.graphql(ONE, { id: lift.id })).toEqual(await client.graphql(ONE, { id: randomUUID() }));
        expect(await page(client, { after: lift.id })).toEqual({ faults: [], next: null });
        expect(await page(client, { premisesId: places.premises[0]!.id })).toEqual({ faults: [], next: null });
      }
    });

    it('are kept so by the database alone, whatever the code would ask for', async () => {
      const as = <Row extends Record<string, unknown>>(personId: string, sql: string) =>
        asRole<Row>(database, 'app', sql, { cooperativeId, personId, values: [lift.id] });
      expect(await as(people.neighbour, 'select from fault_report where id = $1')).toHaveLength(1);
      expect(await as(people.neighbour, 'select from fault_filing where fault_id = $1')).toEqual([]);
      expect(await as(people.neighbour, 'select from fault_photo where fault_id = $1')).toEqual([]);
      expect((await as<{ text: string }>(people.neighbour, 'select text from fault_event where fault_id = $1 order by at')).map(({ text }) => text)).toEqual([null, 'Części będą w piątek.']);
      for (const table of ['fault_report', 'fault_event', 'fault_filing', 'fault_photo']) {
        expect(await as(people.outsider, `select from ${table} where ${table === 'fault_report' ? 'id' : 'fault_id'} = $1`)).toEqual([]);
      }
      expect(await asRole(database, 'app', 'select from fault_filing where person_id <> $1', { cooperativeId, personId: people.filer, values: [people.filer] })).toEqual([]);
    });

    it.each([
      ['move a report', `update fault_report set state = 'DONE' where id = $1`],
      ['speak for the office', `insert into fault_event (cooperative_id, id, fault_id, author, text) select cooperative_id, gen_random_uuid(), id, 'OFFICE', 'x' from fault_report where id = $1`],
      ['publish a word', `insert into fault_event (cooperative_id, id, fault_id, text, public) select cooperative_id, gen_random_uuid(), id, 'x', true from fault_report where id = $1`],
      ['take a word back', 'delete from fault_event where fault_id = $1'],
      ['speak on another’s report', `insert into fault_event (cooperative_id, id, fault_id, text) select cooperative_id, gen_random_uuid(), id, 'x' from fault_report where id = $1`],
      ['hang a photo on it', `insert into fault_photo (cooperative_id, fault_id, photo_id, position) select cooperative_id, id, gen_random_uuid(), 1 from fault_report where id = $1`],
    ])('let no connection of a resident %s', async (_, sql) => {
      await writesNothing(() => expect(asRole(database, 'app', sql, { cooperativeId, personId: people.neighbour, values: [lift.id] })).rejects.toMatchObject({ code: '42501' }));
    });
  });

  describe('on premises', () => {
    it('are nothing to the neighbours, and their co-holders see them without what is private', async () => {
      const { id } = await filed(input({ phone: '600 999 888' }));
      expect(await one(neighbour, id)).toBeNull();
      await asRole(database, 'admin', `insert into legal_title (cooperative_id, key, premises_id, person_id, kind, valid_from)
        values ($1, 'T-SPOUSE', $2, $3, 'LEASE', '2020-01-01')`, { values: [cooperativeId, places.premises[0]!.id, people.neighbour] });
      expect(await one(neighbour, id)).toMatchObject({ mine: false, phone: null, photos: [], description: 'Cieknie kran' });
      // Whoever moved in later does not inherit what was reported before.
      await asRole(database, 'admin', `update legal_title set valid_from = $1::date + 1 where key = 'T-SPOUSE'`, { values: [demoDay()] });
      expect(await one(neighbour, id)).toBeNull();
      await asRole(database, 'admin', `delete from legal_title where key = 'T-SPOUSE'`);
    });
  });

  describe('the register', () => {
    it('goes by pages, newest first, each report once', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { faults, next }: Page = await page(filer, { after });
        expect(faults.length).toBeLessThanOrEqual(20);
        seen.push(...faults.map(({ id }) => id));
        after = next;
      } while (after);
      const all = await asRole<{ id: string }>(database, 'app', 'select id from fault_report order by filed_at desc, id desc', { cooperativeId, personId: people.filer });
      expect(seen).toEqual(all.map(({ id }) => id));
      expect(seen.length).toBeGreaterThan(20);
    });

    it('takes a filter that is null as none', async () => {
      expect(await page(filer, { premisesId: null, state: null, after: null })).toEqual(await page(filer));
      expect((await file(input({ buildingId: null, commonPart: null }))).problems).toEqual([]);
    });

    it('narrows to the viewer’s own, to a state, to premises', async () => {
      const own = await page(neighbour, { onlyMine: true });
      expect(own.faults.every(({ mine }) => mine)).toBe(true);
      expect((await page(neighbour)).faults.some(({ mine }) => !mine)).toBe(true);
      const done = (await page(neighbour, { state: 'DONE' })).faults;
      expect(done.length).toBeGreaterThan(0);
      expect(new Set(done.map(({ state }) => state))).toEqual(new Set(['DONE']));
      const { premises } = (await neighbour.graphql<{ faultPlaces: Places }>(PLACES)).data!.faultPlaces;
      for (const { id } of premises) expect((await page(neighbour, { premisesId: id })).faults.length).toBeLessThanOrEqual((await page(neighbour)).faults.length);
      expect(await page(neighbour, { premisesId: 'x' })).toEqual({ faults: [], next: null });
    });

    it('of the demo has the seed’s two reports and all seven states', async () => {
      const reports: Page['faults'] = [];
      for (let after: string | null = null; ;) {
        const { faults, next }: Page = await page(outsider, { onlyMine: true, after });
        reports.push(...faults);
        if (!next) break;
        after = next;
      }
      expect(reports.find(({ number }) => number === 'TA1/2012/Z693')).toMatchObject({ filedOn: '2012-08-28', state: 'DONE' });
      expect(reports.find(({ number }) => number === 'TA1/2012/Z055')).toMatchObject({ filedOn: '2012-07-09', state: 'DONE' });
      expect(new Set(reports.map(({ state }) => state)).size).toBe(7);
    });
  });

  describe('the desk', () => {
    it('moves a report along its states, tells the filer by mail, and leaves a trail', async () => {
      const { id, number } = await filed(input());
      await worker.drain();
      const before = worker.mails.length;
      expect(await act(number, { state: 'VERIFIED' as DeskAct['state'] })).toEqual([]);
      expect(await act(number, { state: 'ACCEPTED' as DeskAct['state'], comment: 'Przyjdziemy w środę.' })).toEqual([]);
      expect(await act(number, { comment: 'Jednak w czwartek.' })).toEqual([]);
      const fault = (await one(filer, id))!;
      expect([fault.state, fault.stateSince]).toEqual(['ACCEPTED', demoDay()]);
      expect(fault.events.map(({ author, state, text }) => `${author} ${state} ${text}`)).toEqual([
        'OFFICE VERIFIED null', 'OFFICE ACCEPTED null', 'OFFICE null Przyjdziemy w środę.', 'OFFICE null Jednak w czwartek.']);
      await worker.drain();
      const mails = worker.mails.slice(before);
      expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
        ['filer@example.org', `Zgłoszenie ${number}: zaweryfikowane – SM HUTNIK`], ['filer@example.org', `Zgłoszenie ${number}: zaakceptowane – SM HUTNIK`],
        ['filer@example.org', `Odpowiedź na zgłoszenie ${number} – SM HUTNIK`]]);
      expect(mails[1]!.text).toContain('Przyjdziemy w środę.');
      expect(mails[1]!.text).toContain(`https://hutnik.localhost/zgloszenia/${id}`);
      const trail = await asRole<{ action: string; person_id: null; details: object }>(database, 'admin',
        `select action, person_id, details from audit_event where details->>'faultId' = $1 and action <> 'FAULT_FILED' order by at`, { values: [id] });
      expect(trail).toEqual([
        { action: 'FAULT_MOVED', person_id: null, details: { faultId: id, from: 'AWAITING_VERIFICATION', to: 'VERIFIED' } },
        { action: 'FAULT_MOVED', person_id: null, details: { faultId: id, from: 'VERIFIED', to: 'ACCEPTED' } },
        { action: 'FAULT_ANSWERED', person_id: null, details: { faultId: id } }]);
    });

    it.each([
      ['from waiting to done', { state: 'DONE' }, 'state UNLAWFUL_MOVE'],
      ['to where it is', { state: 'AWAITING_VERIFICATION' }, 'state UNLAWFUL_MOVE'],
      ['to rejected without a reason', { state: 'REJECTED' }, 'comment REQUIRED'],
      ['nowhere and says nothing', {}, 'comment REQUIRED'],
    ])('moves nothing %s, and then nothing is written and nobody told', async (_, change, problem) => {
      const { number } = await filed(input());
      const problems = await writesNothing(() => act(number, change as Partial<DeskAct>));
      expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual([problem]);
    });

    it('knows no report of another number, nor of another cooperative', async () => {
      const { number } = await filed(input());
      expect(await act('TA1/1999/Z001', { comment: 'x' })).toEqual([{ field: 'number', code: 'NOT_FOUND' }]);
      const zlm = (await asRole<{ id: string }>(database, 'admin', `select id from cooperative where slug = 'zlm'`))[0]!.id;
      const desk = worker.context.get(FaultDesk, { strict: false });
      expect(await writesNothing(() => desk.act({ cooperativeId: zlm, personId: null }, { number, state: null, comment: 'x', forAll: true }))).toEqual([{ field: 'number', code: 'NOT_FOUND' }]);
    });

    it('tells nobody where the filer has no e-mail', async () => {
      await asRole(database, 'admin', `delete from contact where person_id = $1 and kind = 'EMAIL'`, { values: [people.neighbour] });
      const premises = (await neighbour.graphql<{ faultPlaces: Places }>(PLACES)).data!.faultPlaces.premises[0]!.id;
      const { number } = await filed(input({ premisesId: premises }), neighbour);
      const { outgoing_mail: before } = await written();
      expect(await act(number, { state: 'VERIFIED' as DeskAct['state'] })).toEqual([]);
      expect((await written())['outgoing_mail']).toBe(before);
    });
  });

  describe('comments', () => {
    it('are added once, kept in order, and refused when empty or too long', async () => {
      const { id } = await filed(input());
      const requestId = randomUUID();
      const [{ data }] = await Promise.all([say(id, ' Pierwszy ', filer, requestId), say(id, ' Pierwszy ', filer, requestId)]);
      await say(id, 'Drugi');
      expect(data!.commentFault.problems).toEqual([]);
      expect((await one(filer, id))!.events.map(({ author, text }) => [author, text])).toEqual([['RESIDENT', 'Pierwszy'], ['RESIDENT', 'Drugi']]);
      for (const [text, code] of [[' ', 'REQUIRED'], ['x'.repeat(2001), 'TOO_LONG']] as const) {
        const refused = await writesNothing(() => say(id, text));
        expect(refused.data!.commentFault).toEqual({ problems: [{ field: 'text', code }], fault: null });
      }
    });

    it('end a month after the report is done', async () => {
      const { id } = await filed(input());
      const end = (days: number) => asRole(database, 'admin', `update fault_report set state = 'DONE', state_since = $2::date - $3::int where id = $1`, { values: [id, demoDay(), days] });
      await end(30);
      expect((await say(id, 'Nadal cieknie')).data!.commentFault.problems).toEqual([]);
      await end(31);
      const refused = await writesNothing(() => say(id, 'Nadal cieknie'));
      expect(refused.data!.commentFault.problems).toEqual([{ field: null, code: 'CLOSED' }]);
      expect((await one(filer, id))!.takesComments).toBe(false);
    });
  });

  it('are not there at all where the cooperative has no such tab', async () => {
    const client = await enter('armatury', 0);
    for (const query of [PLACES, REGISTER]) expect((await client.graphql(query, { onlyMine: false })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
