import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { loadFeed } from '../../src/feed/index.js';
import { readingCommand } from '../../src/meters/index.js';
import {
  api, asRole, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker,
} from '../support/index.js';
import { withFolder, writePackage, type Tables } from './feed-package.js';
import { HOLDERS, tenement } from './meters-tenement.js';

const METER = `query ($id: ID!, $year: Int, $month: Month) { meter(id: $id, year: $year, month: $month) { id serial unit year years reportable
  readings { readOn value consumption rolledOver kind document } window { open from to }
  comparison { month months consumption previousMonth yearBefore others othersAverage }
  reports { id value state reason mine photoId } } }`;
const REPORT = `mutation ($input: ReportReadingInput!) { reportReading(input: $input) {
  problems { field code } doubts { kind consumption usual } report { id value consumption state rolledOver } } }`;

interface Meter {
  readings: { readOn: string; value: string; consumption: string | null; rolledOver: boolean }[];
  comparison: { month: string; months: string[]; consumption: string; previousMonth: string | null; yearBefore: string | null; others: number | null; othersAverage: string | null } | null;
  window: { open: boolean; from: string; to: string } | null;
  reports: { id: string; value: string; state: string; reason: string | null; mine: boolean; photoId: string | null }[];
}
interface Outcome {
  problems: { field: string | null; code: string }[];
  doubts: { kind: string; consumption: string; usual: string | null }[];
  report: { id: string; value: string; consumption: string; state: string; rolledOver: boolean } | null;
}

describe('meters', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let residents: Client[];
  let pabianice: Client[];
  let strangers: Record<'hutnik' | 'armatury', Client>;
  let meters: Record<string, string>;
  let cooperativeId: string;

  async function signedIn(slug: string, n: number, on = app): Promise<Client> {
    const client = api(on, `${slug}.localhost`);
    const { identifier, password } = loginOf(slug, 'resident', n);
    expect((await client.signIn(identifier, password)).status).toBe(200);
    return client;
  }
  const admin = <Row extends object>(sql: string, values: unknown[] = []) => asRole<Row & Record<string, unknown>>(database, 'admin', sql, { values });
  const feed = (tables: Tables) => withFolder(async (path) => {
    writePackage(path, tables, { cooperative: 'zlm', mode: 'incremental', asOf: '2026-11-22T00:00:00+01:00' });
    expect(await loadFeed({ databaseUrl: database.urlOf('worker'), cooperative: 'zlm', path })).toMatchObject({ state: 'APPLIED' });
  });
  const meterOf = async (client: Client, id: string, year?: number, month?: string) =>
    (await client.graphql<{ meter: Meter | null }>(METER, { id, year, month })).data!.meter;
  const report = async (client: Client, input: object) => {
    const whole = { requestId: randomUUID(), meterId: meters['T1'], photoId: null, confirmed: [], ...input };
    return client.graphql<{ reportReading: Outcome }>(REPORT, { input: whole });
  };
  const outcome = async (client: Client, input: object) => (await report(client, input)).data!.reportReading;
  const written = async () => (await admin<{ state: string; value: string }>(
    `select state, value from reading_report where meter_id = any ($1::uuid[]) order by reported_at`, [Object.values(meters)])).map(({ state, value }) => `${state} ${value}`);

  beforeAll(async () => {
    database = await testDatabase();
    const people = await admin<{ key: string }>(
      `select p.key from unnest($1::text[]) with ordinality as l(identifier, at) join login using (identifier)
       join person p on p.cooperative_id = login.cooperative_id and p.id = login.person_id
       join cooperative c on c.id = p.cooperative_id and c.slug = 'zlm' order by at`, [[0, 1, 2].map((n) => loginOf('zlm', 'resident', n).identifier)]);
    await feed(tenement(people.map(({ key }) => key)));
    app = await testApplication(database);
    worker = await testWorker(database);
    // All sign in here: a second application, as some tests boot, takes the place of the first in passport.
    residents = await Promise.all([0, 1, 2].map((n) => signedIn('zlm', n)));
    pabianice = await Promise.all([0, 1].map((n) => signedIn('pabianice', n)));
    strangers = { hutnik: await signedIn('hutnik', 1), armatury: await signedIn('armatury', 0) };
    const rows = await admin<{ key: string; id: string; cooperative_id: string }>(`select key, id, cooperative_id from meter where key like 'TEST/%'`);
    meters = Object.fromEntries(rows.map(({ key, id }) => [key.slice(5), id]));
    cooperativeId = rows[0]!.cooperative_id;
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  describe('of a house', () => {
    it('show their readings with what was used between them, over an exchange and over nought', async () => {
      const own = (await meterOf(residents[0]!, meters['T1']!))!;
      expect(own.readings.map(({ readOn, value, consumption }) => [readOn, value, consumption])).toEqual([
        ['2026-08-31', '200.000', '93.800'], ['2026-09-15', '203.000', '3.000'], ['2026-10-31', '221.400', '18.400']]);
      expect((await meterOf(residents[0]!, meters['T1']!, 2025))!.readings.map(({ consumption }) => consumption)).toEqual([null, '6.200']);
      const [before, after] = [(await meterOf(residents[1]!, meters['T2']!))!, (await meterOf(residents[1]!, meters['T2b']!))!];
      expect([before.readings.at(-1)!.consumption, after.readings.map(({ consumption }) => consumption)]).toEqual(['4.000', [null, '6.500']]);
      const over = (await meterOf(residents[2]!, meters['T3']!))!;
      expect(over.readings.at(-1)).toMatchObject({ value: '3.000', consumption: '8.000', rolledOver: true });
    });

    it('compare a month with the month before, the year before and others, less all that the viewer holds', async () => {
      const { comparison } = (await meterOf(residents[0]!, meters['T1']!))!;
      expect(comparison).toEqual({
        month: '2026-10', months: expect.arrayContaining(['2026-10', '2026-09', '2025-10']), consumption: '12.400', previousMonth: '9.000',
        yearBefore: '6.200', others: 6, othersAverage: '6.750' });
      expect((await meterOf(residents[1]!, meters['T2b']!))!.comparison).toMatchObject({ consumption: '10.500', previousMonth: null, others: 6, othersAverage: '7.067' });
      expect((await meterOf(residents[2]!, meters['T3']!))!.comparison).toMatchObject({ consumption: '8.000', others: 5, othersAverage: '6.500' });
      expect((await meterOf(residents[0]!, meters['T1']!, undefined, '2026-09'))!.comparison).toMatchObject({ consumption: '9.000', others: null, othersAverage: null });
    });

    it('are compared with five others at least, whatever comes and goes', async () => {
      const october = (key: string, value: string) => ({ readings: [{ key: `TEST/${key}/2`, meter: `TEST/${key}`, read_on: '2026-10-31', value, kind: 'ACTUAL' }] });
      await feed(october('T8', '1'));
      expect((await meterOf(residents[0]!, meters['T1']!))!.comparison).toMatchObject({ others: 5, othersAverage: '7.300' });
      await feed(october('T7', '1'));
      expect((await meterOf(residents[0]!, meters['T1']!))!.comparison).toMatchObject({ others: null, othersAverage: null });
      const rows = await admin<{ n: number }>(`select count(*)::int as n from building_consumption c join building b on b.id = c.building_id where b.key = 'TEST'`);
      expect(rows[0]!.n).toBe(0);
    });

    it('agree, in every month that the feed keeps, with a count day by day', async () => {
      const uses = await admin<{ premises_id: string; medium: string; unit: string; month: string; amount: string }>(
        `select premises_id, medium, unit, to_char(month, 'YYYY-MM') as month, amount from premises_consumption where cooperative_id = $1`, [cooperativeId]);
      const states = await admin<{ premises_id: string; medium: string; unit: string; meter: string; day: number; value: string }>(
        `select m.premises_id, m.medium, m.unit, m.id as meter, r.read_on - date '2000-01-01' as day, r.value from reading r join meter m on m.id = r.meter_id
         where m.cooperative_id = $1 order by m.id, r.read_on`, [cooperativeId]);
      const daily = new Map<string, number>();
      states.forEach((state, at) => {
        const before = states[at - 1];
        if (before?.meter !== state.meter) return;
        const used = Number(state.value) - Number(before.value);
        for (let day = before.day + 1; day <= state.day; day += 1) {
          const month = new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 7);
          const key = [state.premises_id, state.medium, state.unit, month].join();
          daily.set(key, (daily.get(key) ?? 0) + (used < -90_000 ? used + 100_000 : used) / (state.day - before.day));
        }
      });
      expect(uses.length).toBeGreaterThan(200);
      const wrong = uses.filter((use) => Math.abs(Number(use.amount) - daily.get([use.premises_id, use.medium, use.unit, use.month].join())!) > 0.0006);
      expect(wrong).toEqual([]);
    });

    it('are listed by premises, and a neighbour’s are as if they were not there', async () => {
      const { data } = await residents[0]!.graphql<{ meters: { premises: { address: string; meters: { serial: string; reportable: boolean; lastReading: { value: string } }[] }[] } }>(
        '{ meters { premises { address heldFrom meters { serial reportable lastReading { value } } } } }');
      const own = data!.meters.premises.find(({ address }) => address === 'ul. Próbna 7/1')!;
      expect(own.meters).toEqual([{ serial: 'S-T1', reportable: true, lastReading: { value: '221.400' } }]);
      expect(JSON.stringify(data)).not.toContain('S-T2');
      expect(await meterOf(residents[1]!, meters['T1']!)).toBeNull();
      expect(await meterOf(residents[1]!, 'no-uuid')).toBeNull();
    });
  });

  describe('are read by residents', () => {
    it('of whom the wrong figure is refused, and the unusual one asked about again; nothing is written', async () => {
      const own = (await meterOf(residents[0]!, meters['T1']!))!;
      expect(own.window).toEqual({ open: true, from: '2026-11-01', to: '2026-11-28' });
      const wrong = async (value: string) => (await outcome(residents[0]!, { value })).problems;
      expect(await wrong('221,399')).toEqual([{ field: 'value', code: 'BELOW_PREVIOUS' }]);
      expect(await wrong(' ')).toEqual([{ field: 'value', code: 'REQUIRED' }]);
      expect(await wrong('sto')).toEqual([{ field: 'value', code: 'NOT_A_NUMBER' }]);
      expect(await wrong('100000')).toEqual([{ field: 'value', code: 'TOO_MANY_DIGITS' }]);
      // 121.400 in 396 days: twenty days usually take 6.131, and three times that is 18.393.
      expect(await outcome(residents[0]!, { value: '239,794' })).toEqual({
        problems: [], doubts: [{ kind: 'UNUSUAL', consumption: '18.394', usual: '6.131' }], report: null });
      expect(await outcome(residents[0]!, { value: '250', photoId: randomUUID(), confirmed: ['UNUSUAL'] })).toMatchObject({ problems: [{ field: 'photo', code: 'PHOTO_MISSING' }] });
      expect(await written()).toEqual([]);
    });

    it('once however often they press, corrected in the same window, with the history kept', async () => {
      const photo = await photoOf(residents[0]!);
      const input = { requestId: randomUUID(), value: '250', confirmed: ['UNUSUAL'], photoId: photo };
      const pressed = await Promise.all([outcome(residents[0]!, input), outcome(residents[0]!, input)]);
      expect(pressed[0]).toEqual(pressed[1]);
      expect(pressed[0]!.report).toMatchObject({ value: '250.000', consumption: '28.600', state: 'SENT', rolledOver: false });
      expect(await written()).toEqual(['SENT 250.000']);
      const corrected = await outcome(residents[0]!, { value: '228,5' });
      expect(corrected.report).toMatchObject({ value: '228.500', consumption: '7.100', state: 'SENT' });
      expect(await written()).toEqual(['REPLACED 250.000', 'SENT 228.500']);
      expect(await outcome(residents[0]!, input)).toMatchObject({ report: { value: '250.000', state: 'REPLACED' } });
      const { reports } = (await meterOf(residents[0]!, meters['T1']!))!;
      expect(reports.map(({ value, mine, photoId }) => [value, mine, photoId])).toEqual([['228.500', true, null], ['250.000', true, photo]]);
      const trail = await admin<{ n: number }>(`select count(*)::int as n from audit_event where action = 'READING_REPORTED'`);
      expect(trail[0]!.n).toBe(2);
    });

    it('who share premises one after the other: what the one reported the other does not replace', async () => {
      expect((await outcome(residents[2]!, { value: '229' })).problems).toEqual([{ field: null, code: 'ALREADY_REPORTED' }]);
      expect((await meterOf(residents[2]!, meters['T1']!))!.reports).toMatchObject([{ value: '228.500', mine: false, photoId: null }, { mine: false, photoId: null }]);
      expect(await written()).toEqual(['REPLACED 250.000', 'SENT 228.500']);
    });

    it('over nought only when they say so', async () => {
      const input = { meterId: meters['T3'], value: '2' };
      expect(await outcome(residents[2]!, { ...input, value: '1,5' })).toMatchObject({ problems: [{ code: 'BELOW_PREVIOUS' }] });
      const asked = await outcome(residents[2]!, { meterId: meters['T9'], value: '4' });
      expect(asked).toEqual({ problems: [], doubts: [{ kind: 'ROLL_OVER', consumption: '6.000', usual: '20.000' }], report: null });
      expect(await outcome(residents[2]!, { meterId: meters['T9'], value: '4', confirmed: ['ROLL_OVER'] })).toMatchObject({ report: { rolledOver: true, consumption: '6.000' } });
    });

    it('of these premises only, of meters that hang, where the cooperative takes readings, while the window is open', async () => {
      const before = await written();
      const [foreign, missing] = [await report(residents[1]!, { value: '230' }), await report(residents[1]!, { value: '230', meterId: randomUUID() })];
      expect(foreign).toEqual(missing);
      expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await report(residents[1]!, { value: '60', meterId: meters['T2'] })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      const other = strangers.hutnik;
      const [meter] = await admin<{ id: string }>(`select m.id from login l join account_holder h on h.person_id = l.person_id join settlement_account a on a.id = h.account_id
        join meter m on m.premises_id = a.premises_id where l.identifier = $1 and m.removed_on is null limit 1`, [loginOf('hutnik', 'resident', 1).identifier]);
      expect((await report(other, { value: '9000', meterId: meter!.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect((await meterOf(other, meter!.id))!.window).toBeNull();
      const late = await testApplication(database, { today: '2026-11-29' });
      const client = await signedIn('zlm', 0, late);
      expect((await outcome(client, { value: '230' })).problems).toEqual([{ field: null, code: 'WINDOW_CLOSED' }]);
      expect((await meterOf(client, meters['T1']!))!.window).toEqual({ open: false, from: '2026-12-01', to: '2026-12-28' });
      await late.close();
      expect(await written()).toEqual(before);
    });
  });

  describe('and the office', () => {
    const decide = (...argv: string[]) => readingCommand(['--cooperative', 'zlm', ...argv], (_, act) => act(worker.context, { cooperativeId, personId: null }));
    const waiting = async () => (await meterOf(residents[0]!, meters['T1']!))!.reports.find(({ state }) => state === 'SENT')!.id;

    it('alone decides: the database lets no resident do it', async () => {
      const [who] = await admin<{ person_id: string }>(`select person_id from login where identifier = $1`, [loginOf('zlm', 'resident', 0).identifier]);
      const as = { cooperativeId, personId: who!.person_id };
      await expect(asRole(database, 'app', `update reading_report set state = 'ACCEPTED' where state = 'SENT'`, as)).rejects.toThrow(/row-level security/);
      await expect(asRole(database, 'app', `update reading_report set value = 1`, as)).rejects.toThrow(/permission denied/);
      await expect(asRole(database, 'app', 'delete from reading_report', as)).rejects.toThrow(/permission denied/);
      const [stranger] = await admin<{ person_id: string }>(`select person_id from login where identifier = $1`, [loginOf('zlm', 'resident', 1).identifier]);
      expect(await asRole(database, 'app', `select 1 from reading_report where meter_id = $1`, { cooperativeId, personId: stranger!.person_id, values: [meters['T1']] })).toEqual([]);
      await expect(asRole(database, 'app', `insert into reading_report (cooperative_id, meter_id, person_id, request_id, read_on, value, rolled_over, confirmed_unusual)
        values ($1, $2, $3, $2, '2026-11-20', 1, false, false)`, { cooperativeId, personId: stranger!.person_id, values: [cooperativeId, meters['T1'], stranger!.person_id] }))
        .rejects.toThrow(/row-level security/);
    });

    it('refuses with a reason, which the resident sees and gets by mail', async () => {
      const id = await waiting();
      expect(await decide('--report', id, 'refuse')).toBe(1);
      expect(await decide('--report', randomUUID(), 'accept')).toBe(1);
      expect(await decide('--report', id, 'refuse', '--reason', 'Nieczytelne zdjęcie')).toBe(0);
      expect(await decide('--report', id, 'accept')).toBe(1);
      expect((await meterOf(residents[0]!, meters['T1']!))!.reports[0]).toMatchObject({ state: 'REFUSED', reason: 'Nieczytelne zdjęcie' });
      await worker.drain();
      const decisions = worker.mails.filter(({ text }) => text.includes('/liczniki/'));
      expect(decisions.map(({ to, text }) => [to, text.includes('Nieczytelne zdjęcie'), text.includes('stan 228,5 m³'), text.includes(`/liczniki/${meters['T1']}`)]))
        .toEqual([[HOLDERS.email, true, true, true]]);
    });

    it('accepts, and what is accepted counts from then on', async () => {
      expect((await outcome(residents[0]!, { value: '229' })).report).toMatchObject({ state: 'SENT' });
      expect(await decide('--report', await waiting(), 'accept')).toBe(0);
      expect((await outcome(residents[0]!, { value: '230' })).problems).toEqual([{ field: null, code: 'ALREADY_ACCEPTED' }]);
      const december = await testApplication(database, { today: '2026-12-02' });
      const client = await signedIn('zlm', 0, december);
      expect((await outcome(client, { value: '228,9' })).problems).toEqual([{ field: 'value', code: 'BELOW_PREVIOUS' }]);
      await december.close();
    });
  });

  describe('have documents', () => {
    it('of readings by year and medium, each with what was used', async () => {
      const [client] = pabianice as [Client];
      const { data } = await client.graphql<{ readings: { year: number; years: number[]; medium: string; media: string[];
        documents: { number: string; readOn: string; readings: { serial: string; value: string; consumption: string | null }[] }[] } }>(
        `{ readings(year: 2026, medium: HOT_WATER) { year years medium media documents { number readOn address readings { serial value consumption kind } } } }`);
      const { years, media, documents } = data!.readings;
      expect([years, media]).toEqual([[2026, 2025, 2024, 2023], ['COLD_WATER', 'HEAT', 'HOT_WATER']]);
      const naive = await admin<{ number: string; value: string; used: string | null }>(
        `select d.number, r.value, r.value - lag(r.value) over (partition by r.meter_id order by r.read_on, r.value) as used, r.document_id
         from login l join account_holder h on h.person_id = l.person_id join settlement_account a on a.id = h.account_id join meter m on m.premises_id = a.premises_id
         join reading r on r.meter_id = m.id left join reading_document d on d.id = r.document_id
         where l.identifier = $1 and m.medium = 'HOT_WATER' order by r.read_on`, [loginOf('pabianice', 'resident', 0).identifier]);
      const first = await client.graphql<{ readings: { year: number; medium: string } }>('query ($medium: Medium) { readings(medium: $medium) { year medium } }', { medium: null });
      expect(first.data!.readings).toEqual({ year: 2026, medium: 'COLD_WATER' });
      const expected = naive.filter(({ number }) => number?.includes('/2026/'));
      expect(expected.length).toBeGreaterThanOrEqual(3);
      expect(documents.flatMap(({ number, readings }) => readings.map(({ value, consumption }) => ({ number, value, used: consumption }))))
        .toEqual(expected.map(({ number, value, used }) => ({ number, value, used })));
    });

    it('of settlements, with lines, readings and a result; and as PDF for nobody else', async () => {
      const [client, neighbour] = pabianice as [Client, Client];
      const { data } = await client.graphql<{ settlements: { year: number; years: number[]; account: { accountId: string };
        settlements: { id: string; number: string; advances: number; cost: number; result: number; lines: { amount: number }[]; readings: { value: string }[] }[] } }>(
        `{ settlements { year years account { accountId name address } settlements { id number medium issuedOn periodFrom periodTo advances cost result
           lines { name quantity unit rate amount } readings { serial readOn value kind } } } }`);
      const { year, account, settlements } = data!.settlements;
      expect(settlements.length).toBeGreaterThan(0);
      for (const { id, advances, cost, result, lines, readings } of settlements) {
        const [row] = await admin<{ advances: string; cost: string; lines: number }>(
          `select advances, cost, (select count(*)::int from utility_settlement_line where settlement_id = s.id) as lines from utility_settlement s where id = $1`, [id]);
        expect([advances, cost, result, lines.length]).toEqual([Number(row!.advances), Number(row!.cost), cost - advances, row!.lines]);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(cost);
        expect(readings.length).toBeGreaterThan(1);
      }
      const { id } = settlements[0]!;
      const paper = await client.request<string>(`/settlements/${id}.pdf`);
      expect([paper.status, paper.headers['content-type'], paper.body.slice(0, 5), paper.headers['cache-control']]).toEqual([200, 'application/pdf', '%PDF-', 'private, no-store']);
      const [foreign, missing] = [await neighbour.request(`/settlements/${id}.pdf`), await neighbour.request(`/settlements/${randomUUID()}.pdf`)];
      expect([foreign.status, foreign.body]).toEqual([404, missing.body]);
      const asked = await neighbour.graphql(`query ($year: Int, $accountId: ID) { settlements(year: $year, accountId: $accountId) { year } }`, { year, accountId: account.accountId });
      expect(asked).toEqual({ data: { settlements: null } });
      expect((await api(app, 'pabianice.localhost').request(`/settlements/${id}.pdf`)).status).toBe(401);
      expect((await strangers.armatury.request(`/settlements/${id}.pdf`)).status).toBe(404);
    });
  });

  async function photoOf(client: Client): Promise<string> {
    const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } }).jpeg().toBuffer();
    const boundary = 'meter-photo';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="m.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), jpeg, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const reply = await client.request<{ id: string }>('/photos', { method: 'POST', body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } });
    expect(reply.status).toBe(201);
    return reply.body.id;
  }
});
