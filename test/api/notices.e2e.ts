import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { CooperativeDirectory, type Scope } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { noticeCommand, NoticeMails, NoticePublishing, NoticeRefused, type DraftAudience, type NoticeDraft } from '../../src/notices/index.js';
import { withWorker } from '../../src/worker.js';
import { api, asRole, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';
import { enter, NEIGHBOURS, settle, type Neighbour } from './notices-town.js';

const LIST = `query ($after: ID) { notices(after: $after) { next notices {
  id title audience place staircase pinned visibleFrom visibleTo read attachmentCount } } }`;
const ONE = 'query ($id: ID!) { notice(id: $id) { id title body place staircase read attachments { id name mediaType size } } }';
const OPEN = 'mutation ($id: ID!) { openNotice(id: $id) { noticeId readAt } }';
const UNREAD = '{ viewer { unreadNotices } }';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

interface Item {
  id: string;
  title: string;
  audience: string;
  place: string | null;
  staircase: string | null;
  pinned: boolean;
  read: boolean;
  attachmentCount: number;
}
interface Page {
  notices: { next: string | null; notices: Item[] };
}

describe('notices', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let scope: Scope;
  let elsewhere: Client;
  const people = {} as Record<Neighbour, Client>;

  beforeAll(async () => {
    database = await testDatabase();
    // The demo's own would stand among the test's.
    await asRole(database, 'admin', 'delete from notice');
    await settle(database);
    app = await testApplication(database);
    worker = await testWorker(database);
    const [hutnik] = await asRole<{ id: string }>(database, 'admin', `select id from cooperative where slug = 'hutnik'`);
    scope = { cooperativeId: hutnik!.id, personId: null };
    for (const name of NEIGHBOURS) people[name] = await enter(database, app, name);
    elsewhere = api(app, 'armatury.localhost');
    const { identifier, password } = loginOf('armatury');
    await elsewhere.signIn(identifier, password);
  });
  afterAll(async () => {
    await worker.close();
    await app.close();
    await database.drop();
  });

  const publish = (given: Partial<NoticeDraft> = {}) => worker.context.get(NoticePublishing).publish(scope, {
    title: 'Uwaga', body: 'Treść.', audience: { audience: 'ALL' }, pinned: false, from: null, to: null, attachments: [], ...given });
  const clear = () => asRole(database, 'admin', 'delete from notice');
  const listOf = async (client: Client, after: string | null = null) => (await client.graphql<Page>(LIST, { after })).data!.notices;
  const titlesOf = async (client: Client) => (await listOf(client)).notices.map(({ title }) => title);
  const unreadOf = async (client: Client) => (await client.graphql<{ viewer: { unreadNotices: number } }>(UNREAD)).data!.viewer.unreadNotices;
  const count = async (sql: string, values: unknown[] = []) =>
    Number((await asRole<{ n: string }>(database, 'admin', `select count(*) as n from ${sql}`, { values }))[0]!.n);
  const traces = async () => ({
    notices: await count('notice'), files: await count('notice_attachment'), trail: await count(`audit_event where action = 'NOTICE_PUBLISHED'`) });

  describe('are shown', () => {
    const AUDIENCES: [string, DraftAudience, Neighbour[]][] = [
      ['all', { audience: 'ALL' }, NEIGHBOURS],
      ['an estate', { audience: 'ESTATE', estate: 'os. Próbne' }, ['Anna', 'Bogdan', 'Celina']],
      ['another estate', { audience: 'ESTATE', estate: 'os. Inne' }, ['Damian']],
      ['a building', { audience: 'BUILDING', building: 'T-1' }, ['Anna', 'Bogdan']],
      ['the building next door', { audience: 'BUILDING', building: 'T-2' }, ['Celina']],
      ['a staircase', { audience: 'STAIRCASE', building: 'T-1', staircase: 'II' }, ['Bogdan']],
      ['a staircase of that name next door', { audience: 'STAIRCASE', building: 'T-2', staircase: 'I' }, ['Celina']],
      ['one person', { audience: 'PERSON', person: 'T-Damian' }, ['Damian']],
      ['one who has moved out', { audience: 'PERSON', person: 'T-Ewa' }, ['Ewa']],
    ];

    it.each(AUDIENCES)('to %s, and to nobody else: by the API, by its parts and by the database alone', async (title, audience, meant) => {
      await clear();
      const id = await publish({ title, audience, attachments: [{ name: 'plan.pdf', content: PDF }] });
      const [file] = await asRole<{ id: string }>(database, 'admin', 'select id from notice_attachment');
      for (const name of NEIGHBOURS) {
        const client = people[name];
        const has = meant.includes(name);
        const { data } = await client.graphql<{ notice: { title: string } | null }>(ONE, { id });
        const download = await client.request(`/notices/${id}/attachments/${file!.id}`);
        const [person] = await asRole<{ id: string }>(database, 'admin', `select id from person where key = $1`, { values: [`T-${name}`] });
        const who = { cooperativeId: scope.cooperativeId, personId: person!.id };
        const rows = await asRole(database, 'app', 'select id from notice', who);
        const seen = {
          listed: (await titlesOf(client)).includes(title), read: data!.notice?.title === title, file: download.status === 200,
          unread: await unreadOf(client), rows: rows.length,
        };
        expect({ name, ...seen }).toEqual({ name, listed: has, read: has, file: has, unread: has ? 1 : 0, rows: Number(has) });
      }
    });

    it('with the place that they are for', async () => {
      await clear();
      await publish({ title: 'klatka', audience: { audience: 'STAIRCASE', building: 'T-1', staircase: 'I' } });
      await publish({ title: 'osiedle', audience: { audience: 'ESTATE', estate: 'os. Próbne' } });
      const { notices } = await listOf(people.Anna);
      expect(notices.map(({ title, audience, place, staircase }) => [title, audience, place, staircase])).toEqual([
        ['osiedle', 'ESTATE', 'os. Próbne', null], ['klatka', 'STAIRCASE', 'ul. Próbna 1', 'I']]);
    });

    it('from their first day to their last, as the house counts days, and never as drafts', async () => {
      await clear();
      await publish({ title: 'last day', from: '2026-11-01', to: '2026-11-20' });
      await publish({ title: 'first day', from: '2026-11-20' });
      const tomorrow = await publish({ title: 'tomorrow', from: '2026-11-21' });
      const yesterday = await publish({ title: 'yesterday', from: '2026-11-01', to: '2026-11-19' });
      await asRole(database, 'admin', `insert into notice (cooperative_id, audience, title, body, visible_from) values ($1, 'ALL', 'draft', '-', '2026-11-01')`,
        { values: [scope.cooperativeId] });
      expect(await titlesOf(people.Anna)).toEqual(['first day', 'last day']);
      for (const id of [tomorrow, yesterday]) {
        expect((await people.Anna.graphql(ONE, { id })).data).toEqual({ notice: null });
        expect((await people.Anna.graphql(OPEN, { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      const later = await testApplication(database, { today: '2026-11-21' });
      const client = api(later, 'hutnik.localhost');
      for (const [name, value] of people.Anna.cookies) client.cookies.set(name, value);
      expect(await titlesOf(client)).toEqual(['tomorrow', 'first day']);
      await later.close();
    });

    it('a page at a time, pinned ones first, then the newest', async () => {
      await clear();
      for (let n = 1; n <= 24; n += 1) await publish({ title: `zwykłe ${n}`, from: `2026-10-${String(n).padStart(2, '0')}` });
      await publish({ title: 'przypięte', from: '2026-09-01', pinned: true });
      const first = await listOf(people.Anna);
      const second = await listOf(people.Anna, first.next);
      expect(first.notices.map(({ title }) => title).slice(0, 3)).toEqual(['przypięte', 'zwykłe 24', 'zwykłe 23']);
      expect([first.notices.length, second.notices.length, second.next]).toEqual([20, 5, null]);
      expect(new Set([...first.notices, ...second.notices].map(({ id }) => id)).size).toBe(25);
      expect(second.notices.at(-1)!.title).toBe('zwykłe 1');
      for (const after of [randomUUID(), 'x']) expect(await listOf(people.Anna, after)).toEqual({ next: null, notices: [] });
    });

    it('only where the cooperative has the tab', async () => {
      for (const query of [LIST, '{ notice(id: "x") { id } }', 'mutation { openNotice(id: "x") { noticeId } }']) {
        expect((await elsewhere.graphql(query)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      expect((await elsewhere.request(`/notices/${randomUUID()}/attachments/${randomUUID()}`)).status).toBe(404);
      expect((await api(app, 'hutnik.localhost').request(`/notices/${randomUUID()}/attachments/${randomUUID()}`)).status).toBe(401);
    });
  });

  describe('are read', () => {
    it('once: the first opening stands, is recorded, and counts for nobody else', async () => {
      await clear();
      const [id] = [await publish({ title: 'jedno' }), await publish({ title: 'drugie' })];
      expect(await unreadOf(people.Anna)).toBe(2);
      const [one, two] = await Promise.all([people.Anna.graphql(OPEN, { id }), people.Anna.graphql(OPEN, { id })]);
      const again = await people.Anna.graphql<{ openNotice: { readAt: string } }>(OPEN, { id });
      expect([one.errors, two.errors]).toEqual([undefined, undefined]);
      const [kept] = await asRole<{ read_at: Date }>(database, 'admin', 'select read_at from notice_read where notice_id = $1', { values: [id] });
      expect(again.data!.openNotice.readAt).toBe(kept!.read_at.toISOString());
      expect([await unreadOf(people.Anna), await unreadOf(people.Bogdan)]).toEqual([1, 2]);
      expect((await listOf(people.Anna)).notices.map(({ title, read }) => [title, read])).toEqual([['drugie', false], ['jedno', true]]);
      expect(await count(`audit_event where action = 'NOTICE_READ' and details->>'notice' = $1`, [id])).toBe(1);
    });

    it('by nobody whom they are not for, and nobody reads for another', async () => {
      await clear();
      const id = await publish({ audience: { audience: 'BUILDING', building: 'T-2' } });
      for (const asked of [id, randomUUID(), 'x']) {
        expect((await people.Anna.graphql(OPEN, { id: asked })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      }
      expect(await count('notice_read')).toBe(0);
      const persons = await asRole<{ id: string }>(database, 'admin', `select id from person where key in ('T-Anna', 'T-Celina') order by key`);
      await expect(asRole(database, 'app', 'insert into notice_read (cooperative_id, notice_id, person_id) values ($1, $2, $3)', {
        cooperativeId: scope.cooperativeId, personId: persons[0]!.id, values: [scope.cooperativeId, id, persons[1]!.id] })).rejects.toMatchObject({ code: '42501' });
    });
  });

  describe('carry files', () => {
    const refusal = async (attachments: NoticeDraft['attachments']) => {
      const before = await traces();
      const problems = await publish({ attachments }).then(() => [], (error: unknown) => (error as NoticeRefused).problems);
      expect(await traces()).toEqual(before);
      return problems;
    };

    it('that are saved under their own name, and neither shown, sniffed nor run', async () => {
      await clear();
      const id = await publish({ attachments: [{ name: 'Źródła – plan.pdf', content: PDF }] });
      const other = await publish({ title: 'inne' });
      const { data } = await people.Anna.graphql<{ notice: { attachments: { id: string; name: string; mediaType: string; size: number }[] } }>(ONE, { id });
      const [file] = data!.notice.attachments;
      expect(file).toMatchObject({ name: 'Źródła – plan.pdf', mediaType: 'application/pdf', size: PDF.length });
      const reply = await people.Anna.request(`/notices/${id}/attachments/${file!.id}`);
      expect(reply.body).toBe(PDF.toString());
      expect(reply.headers).toMatchObject({
        'content-type': 'application/pdf', 'content-length': String(PDF.length), 'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store', 'content-security-policy': "default-src 'none'; sandbox",
        'content-disposition': `attachment; filename="Zrodla _ plan.pdf"; filename*=UTF-8''%C5%B9r%C3%B3d%C5%82a%20%E2%80%93%20plan.pdf`,
      });
      for (const path of [`${other}/attachments/${file!.id}`, `${id}/attachments/${randomUUID()}`, `${id}/attachments/x`]) {
        expect((await people.Anna.request(`/notices/${path}`)).status).toBe(404);
      }
    });

    it('of the kinds that their content says, whatever they are called', async () => {
      const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#174a84' } });
      const [jpeg, png, webp] = [await picture.clone().jpeg().toBuffer(), await picture.clone().png().toBuffer(), await picture.clone().webp().toBuffer()];
      await publish({ attachments: [{ name: 'a.JPG', content: jpeg }, { name: 'b.png', content: png }, { name: 'c.webp', content: webp }] });
      expect(await refusal([{ name: 'a.png', content: jpeg }])).toEqual(['a.png: zawartość (image/jpeg) nie zgadza się z nazwą']);
      expect(await refusal([{ name: 'a.pdf', content: Buffer.from('MZ\u0000') }])).toEqual([expect.stringMatching(/^a\.pdf: to nie jest/)]);
      expect(await refusal([{ name: 'a.svg', content: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>') }])).toHaveLength(1);
      expect(await refusal([{ name: 'a.gif', content: await picture.clone().gif().toBuffer() }])).toHaveLength(1);
      expect(await refusal([{ name: 'cut.jpg', content: jpeg.subarray(0, jpeg.length / 2) }, { name: 'cut.pdf', content: PDF.subarray(0, 20) }])).toHaveLength(2);
      expect(await refusal([{ name: 'big.pdf', content: Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024), PDF]) }])).toEqual(['big.pdf: ma więcej niż 10 MB']);
    });
  });

  describe('are published from a file', () => {
    let folder: string;
    const told: string[] = [];
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'notices-'));
      for (const way of ['log', 'error'] as const) jest.spyOn(console, way).mockImplementation((line: string) => void told.push(line));
    });
    afterAll(() => {
      jest.restoreAllMocks();
      rmSync(folder, { recursive: true });
    });
    const run = async (source: string, cooperative = 'hutnik') => {
      writeFileSync(join(folder, 'notice.md'), source);
      told.length = 0;
      const code = await noticeCommand(['--cooperative', cooperative, join(folder, 'notice.md')], (slug, act) => withWorker(database.environment, slug, act));
      return { code, told: told.join('\n') };
    };

    it('with its files, and the trail tells of it', async () => {
      await clear();
      writeFileSync(join(folder, 'plan.pdf'), PDF);
      const before = await traces();
      const { code, told: words } = await run('---\ntitle: Próba\naudience: { building: T-1 }\npinned: true\nattachments: [plan.pdf]\n---\nTreść **ważna**.');
      const { notices: [notice] } = await listOf(people.Anna);
      expect([code, words]).toEqual([0, `Opublikowano ogłoszenie „Próba”: /ogloszenia/${notice!.id}`]);
      expect(notice).toMatchObject({ title: 'Próba', pinned: true, attachmentCount: 1, place: 'ul. Próbna 1' });
      expect(await traces()).toEqual({ notices: before.notices + 1, files: before.files + 1, trail: before.trail + 1 });
    });

    it.each([
      ['title: Próba', /audience: oczekiwano/],
      ['title: Próba\naudience: { building: T-9 }', /nie ma budynku T-9/],
      ['title: Próba\naudience: { building: T-3, staircase: II }', /w budynku T-3 nie ma klatki II/],
      ['title: Próba\naudience: { estate: os. Trzecie }', /nie ma osiedla os\. Trzecie/],
      ['title: Próba\naudience: { person: T-Nikt }', /nie ma osoby T-Nikt/],
      ['title: Próba\naudience: all\nattachments: [nie-ma.pdf]', /nie ma pliku nie-ma\.pdf/],
      ['title: Próba\naudience: all\nattachments: [notice.md]', /notice\.md: to nie jest plik PDF/],
    ])('or refused with the reason, writing nothing: %s', async (fields, reason) => {
      const before = await traces();
      const { code, told: words } = await run(`---\n${fields}\n---\nTreść.`);
      expect(code).toBe(1);
      expect(words).toMatch(reason);
      expect(await traces()).toEqual(before);
    });

    it('to a cooperative that has the tab, and to no other', async () => {
      const before = await traces();
      const outcome = await run('---\ntitle: Próba\naudience: all\n---\nTreść.', 'armatury');
      expect(outcome.code).toBe(1);
      expect(outcome.told).toContain('nie ma zakładki');
      await expect(run('---\ntitle: Próba\naudience: all\n---\nTreść.', 'nie-ma')).rejects.toThrow('nie-ma');
      expect(await noticeCommand(['--cooperative', 'hutnik'], () => Promise.reject(new Error('asked')))).toBe(1);
      expect(await traces()).toEqual(before);
    });
  });

  describe('are told by e-mail', () => {
    const mailsOf = (noticeId: string) => worker.mails.filter(({ text }) => text.includes(noticeId)).map(({ to }) => to).sort();
    const again = (noticeId: string) => worker.context.get(NoticeMails).run(scope, { noticeId });

    beforeAll(async () => {
      const chosen = [['Anna', true, 'anna@example.org'], ['Bogdan', true, 'bogdan@example.org'], ['Celina', true, 'celina@example.org'],
        ['Damian', false, 'damian@example.org'], ['Ewa', true, 'ewa@example.org'], ['Filip', true, 'to nie adres']];
      for (const [name, byEmail, address] of chosen) {
        const values = [`T-${String(name)}`, byEmail, address];
        await asRole(database, 'admin', `insert into notification_choice select cooperative_id, id, 'NOTICES', $2 from person where key = $1 and $3::text is not null`, { values });
        await asRole(database, 'admin', `insert into contact select cooperative_id, id, 'EMAIL', $3 from person where key = $1 and $2::boolean is not null`, { values });
      }
      await asRole(database, 'admin', `insert into person_preference select cooperative_id, id, 'uk' from person where key = 'T-Bogdan'`);
      await worker.drain();
    });

    it('to those of the audience who want it, once, in their language, however often the job runs', async () => {
      await clear();
      const id = await publish({ title: 'Woda', body: 'Treść zostaje na portalu.', audience: { audience: 'BUILDING', building: 'T-1' } });
      await worker.drain();
      await Promise.all([again(id), again(id)]);
      await worker.drain();
      expect(mailsOf(id)).toEqual(['anna@example.org', 'bogdan@example.org']);
      const [polish, ukrainian] = ['anna', 'bogdan'].map((name) => worker.mails.find(({ to, text }) => to.startsWith(name) && text.includes(id))!);
      expect(polish!.subject).toContain('Ogłoszenie: Woda');
      expect(polish!.text).toContain(`https://hutnik.localhost/ogloszenia/${id}`);
      expect(polish!.text).not.toContain('zostaje na portalu');
      expect(ukrainian!.subject).toContain('Оголошення: Woda');
    });

    it.each<[DraftAudience, string[]]>([
      [{ audience: 'ALL' }, ['anna@example.org', 'bogdan@example.org', 'celina@example.org', 'ewa@example.org']],
      [{ audience: 'ESTATE', estate: 'os. Próbne' }, ['anna@example.org', 'bogdan@example.org', 'celina@example.org']],
      [{ audience: 'STAIRCASE', building: 'T-1', staircase: 'I' }, ['anna@example.org']],
      [{ audience: 'PERSON', person: 'T-Ewa' }, ['ewa@example.org']],
      [{ audience: 'PERSON', person: 'T-Damian' }, []],
    ])('of %j', async (audience, addresses) => {
      const id = await publish({ audience });
      await worker.drain();
      expect(mailsOf(id)).toEqual(addresses);
    });

    it('whole or not at all where the job is cut off, and then in full', async () => {
      const id = await publish({ title: 'Przerwane' });
      const queue = jest.spyOn(Outbox.prototype, 'queue');
      let queued = 0;
      queue.mockImplementation(async () => {
        queued += 1;
        if (queued > 1) throw new Error('the power went');
      });
      await expect(again(id)).rejects.toThrow('the power went');
      queue.mockRestore();
      expect(await count('notice_mail where notice_id = $1', [id])).toBe(0);
      await worker.drain();
      expect(mailsOf(id)).toHaveLength(4);
    });

    it('to nobody more once they are withdrawn, also where the job is at work already', async () => {
      const id = await publish({ title: 'Cofnięte' });
      const directory = worker.context.get(CooperativeDirectory);
      const byId = directory.byId.bind(directory);
      const withdrawn = jest.spyOn(directory, 'byId').mockImplementationOnce(async (given) => {
        await asRole(database, 'admin', 'update notice set withdrawn_at = now() where id = $1', { values: [id] });
        return byId(given);
      });
      await again(id);
      expect(withdrawn).toHaveBeenCalled();
      withdrawn.mockRestore();
      expect(await count('notice_mail where notice_id = $1', [id])).toBe(0);
    });

    it('on the first day that they are shown, and never of those that are over or gone', async () => {
      const id = await publish({ title: 'Za tydzień', from: '2026-11-27' });
      const [job] = await asRole<{ run_at: Date }>(database, 'admin', `select run_at from graphile_worker.jobs where key like '%' || $1`, { values: [id] });
      expect(job!.run_at.toISOString()).toBe('2026-11-27T06:00:00.000Z');
      await expect(again(id)).rejects.toThrow('not shown yet');
      const over = await publish({ title: 'Było', from: '2026-11-01', to: '2026-11-10' });
      await worker.drain();
      await again(randomUUID());
      expect([...mailsOf(id), ...mailsOf(over)]).toEqual([]);
    });
  });
});
