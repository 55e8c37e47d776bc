import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ZipFile } from 'yazl';
import { api, asRole, demoDay, deskApi, everyArea, loginOf, testApplication, testDatabase, testWorker, type Client, type TestDatabase, type TestWorker } from '../support/index.js';

const WRITTEN = ['reading_report', 'notice', 'notice_attachment', 'letter', 'letter_file', 'audit_event', 'outgoing_mail'];
const DECIDE = 'mutation ($input: DecideReadingInput!) { decideReading(input: $input) { problems { field code } } }';
const READINGS = 'query ($filter: DeskReadingsInput!) { deskReadings(filter: $filter) { count plain rows { id flags usual consumption state exportedAt } } }';
const SAVE = 'mutation ($input: SaveNoticeInput!) { saveNotice(input: $input) { problems { field code } notice { id phase correctedAt } } }';
const LETTERS = 'query ($fate: LetterFate) { deskLetters(fate: $fate) { rows { id subject person personKey fate openedAt } } }';
const PDF: Buffer<ArrayBuffer> = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n');

type Problems = { field: string | null; code: string }[];
const words = (problems: Problems) => problems.map(({ field, code }) => `${field} ${code}`);

/** A multipart form: its fields, then the file. */
function form(fields: Record<string, string>, [name, filename, content]: [string, string, Buffer]) {
  const parts = Object.entries(fields).map(([field, value]) => Buffer.from(`--b\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`));
  const file = Buffer.from(`--b\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\nContent-Type: application/octet-stream\r\n\r\n`);
  return { method: 'POST' as const, body: Buffer.concat([...parts, file, content, Buffer.from('\r\n--b--\r\n')]), headers: { 'content-type': 'multipart/form-data; boundary=b' } };
}

async function zip(files: Record<string, Buffer | string>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('the desk', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let desk: Client;
  let abroad: Client;
  let resident: Client;
  let who: { cooperative_id: string; person_id: string; key: string };

  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asRole<Row>(database, 'admin', sql, { values });
  const written = async () => (await rows<Record<string, string>>(`select ${WRITTEN.map((table) =>
    `(select md5(coalesce(string_agg(t::text, '' order by t::text), '')) from ${table} t) as ${table}`).join(', ')}`))[0]!;
  const writesNothing = async <T>(work: () => Promise<T>): Promise<T> => {
    const before = await written();
    const answer = await work();
    expect(await written()).toEqual(before);
    return answer;
  };

  /** The subjects of mails to somebody that begin so, without the cooperative that stands behind each. */
  const told = (subject: string, to: string) => worker.mails.filter((mail) => mail.subject.startsWith(subject) && JSON.stringify(mail.to).includes(to))
    .map((mail) => mail.subject.split(' – ')[0]).sort();

  beforeAll(async () => {
    database = await testDatabase();
    await everyArea(database);
    app = await testApplication(database);
    worker = await testWorker(database);
    [desk, abroad] = [await deskApi(app, database, 'zlm'), await deskApi(app, database, 'hutnik')];
    resident = api(app, 'zlm.localhost');
    const { identifier, password } = loginOf('zlm');
    await resident.signIn(identifier, password);
    [who] = (await rows<typeof who>(`select l.cooperative_id, l.person_id, p.key from login l join cooperative c on c.id = l.cooperative_id
      join person p on p.cooperative_id = c.id and p.id = l.person_id where c.slug = 'zlm' and identifier = $1`, [identifier])) as [typeof who];
    await rows(`insert into contact (cooperative_id, person_id, kind, value) values ($1, $2, 'EMAIL', 'jan@example.pl')
      on conflict (cooperative_id, person_id, kind) do update set value = excluded.value`, [who.cooperative_id, who.person_id]);
    await rows(`insert into notification_choice (cooperative_id, person_id, topic, by_email) select $1, $2, t, true from unnest('{NOTICES,LETTERS}'::notification_topic[]) t
      on conflict (cooperative_id, person_id, topic) do update set by_email = true`, [who.cooperative_id, who.person_id]);
  });
  afterAll(async () => {
    await app.close();
    await worker.close();
    await database.drop();
  });

  describe('of reported readings', () => {
    const reported = async (change: { rolled?: boolean; unusual?: boolean; previous?: string | null } = {}) => (await rows<{ id: string }>(
      `insert into reading_report (cooperative_id, meter_id, person_id, request_id, read_on, value, previous_on, previous_value, consumption, rolled_over, confirmed_unusual)
       select m.cooperative_id, m.id, $2, gen_random_uuid(), $3::date + 300, 900, $3::date - 30, $4::numeric, 5, $5, $6
       from meter m join premises p on p.id = m.premises_id join settlement_account a on a.premises_id = p.id join account_holder h on h.account_id = a.id
       where m.cooperative_id = $1 and h.person_id = $2 and m.removed_on is null limit 1 returning id`,
      [who.cooperative_id, who.person_id, demoDay(), change.previous === undefined ? '895' : change.previous, change.rolled ?? false, change.unusual ?? false]))[0]!.id;
    const decide = (reportId: string, accepted: boolean, reason: string | null = null, client = desk) =>
      client.graphql<{ decideReading: { problems: Problems } }>(DECIDE, { input: { reportId, accepted, reason } });
    const list = async (filter: object) => (await desk.graphql<{ deskReadings: { count: number; plain: number; rows: { id: string; flags: string[]; state: string }[] } }>(READINGS, { filter })).data!.deskReadings;

    it('decides once, tells the resident, and wants a reason to refuse', async () => {
      const [first, second] = [await reported(), await reported()];
      expect(words((await writesNothing(() => decide(first, false, ' '))).data!.decideReading.problems)).toEqual(['reason REQUIRED']);
      expect((await writesNothing(() => decide(first, true, null, abroad))).errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect((await decide(first, false, 'Na zdjęciu nie widać stanu')).data!.decideReading.problems).toEqual([]);
      expect((await decide(second, true)).data!.decideReading.problems).toEqual([]);
      expect(words((await writesNothing(() => decide(second, false, 'za późno'))).data!.decideReading.problems)).toEqual(['null DECIDED']);
      await worker.drain();
      expect(told('Odczyt licznika', 'jan@example.pl')).toEqual(['Odczyt licznika odrzucony', 'Odczyt licznika przyjęty']);
      const trail = await rows<{ staff_id: string | null }>(`select staff_id from audit_event where action = 'READING_DECIDED' and details->>'report' = any ($1)`, [[first, second]]);
      expect(trail.map(({ staff_id }) => staff_id !== null)).toEqual([true, true]);
    });

    it('says what is odd, and accepts the rest at once', async () => {
      const [plain, rolled, unusual, never] = [await reported(), await reported({ rolled: true }), await reported({ unusual: true }), await reported({ previous: null })];
      const waiting = await list({ state: 'SENT' });
      const flagsOf = (id: string) => waiting.rows.find((row) => row.id === id)!.flags;
      expect([plain, rolled, unusual, never].map(flagsOf)).toEqual([[], ['ROLL_OVER'], ['UNUSUAL'], ['FIRST']]);
      const accepted = await desk.graphql<{ acceptPlainReadings: object }>('mutation { acceptPlainReadings(filter: {}) { accepted left } }');
      expect(accepted.data!.acceptPlainReadings).toEqual({ accepted: waiting.plain, left: 0 });
      expect((await list({ state: 'ACCEPTED' })).rows.map(({ id }) => id)).toContain(plain);
      expect((await list({ state: 'SENT', flagged: true })).rows.map(({ id }) => id)).toEqual(expect.arrayContaining([rolled, unusual, never]));
    });

    it('hands accepted readings over once, and again only where asked', async () => {
      const take = async (again: boolean, client = desk) => {
        const { status, body } = await client.request<string>('/desk/readings/accepted.csv', { method: 'POST', body: { again, from: null, to: null } });
        expect(status).toBe(200);
        return body.trim().split('\r\n').length - 1;
      };
      const waiting = (await list({ state: 'ACCEPTED' })).count;
      expect(waiting).toBeGreaterThan(0);
      expect(await take(false, abroad)).toBe((await rows<{ n: number }>(`select count(*)::int as n from reading_report r join cooperative c on c.id = r.cooperative_id where c.slug = 'hutnik' and r.state = 'ACCEPTED'`))[0]!.n);
      expect([await take(false), await take(false), await take(true)]).toEqual([waiting, 0, waiting]);
    });

    it('shows photos to its own desk alone', async () => {
      const id = await reported();
      await rows(`with p as (insert into photo (cooperative_id, person_id, large, small, width, height, claimed_at) values ($1, $2, '\\xffd8', '\\xff', 1, 1, now()) returning id)
        update reading_report set photo_id = p.id from p where reading_report.id = $3`, [who.cooperative_id, who.person_id, id]);
      expect((await desk.request(`/desk/readings/${id}/photo`)).status).toBe(200);
      expect((await abroad.request(`/desk/readings/${id}/photo`)).status).toBe(404);
      expect((await desk.request(`/desk/readings/${await reported()}/photo`)).status).toBe(404);
    });
  });

  describe('of notices', () => {
    let place: { building_id: string; staircase: string };
    const input = (change: object = {}) => ({
      id: randomUUID(), isNew: true, title: 'Przegląd gazowy', body: 'Prosimy o **dostęp**.', audience: 'STAIRCASE', buildingId: place.building_id, staircase: place.staircase,
      pinned: false, byEmail: true, ...change });
    const save = async (given: object, client = desk) => client.graphql<{ saveNotice: { problems: Problems; notice: { id: string; phase: string; correctedAt: string | null } | null } }>(SAVE, { input: given });
    const act = async (name: 'publishNotice' | 'withdrawNotice' | 'dropNotice', id: string, client = desk) =>
      client.graphql<Record<string, { problems: Problems }>>(`mutation ($id: ID!) { ${name}(id: $id) { problems { field code } } }`, { id });
    const seen = async (id: string) => (await resident.graphql<{ notice: { title: string; correctedAt: string | null } | null }>('query ($id: ID!) { notice(id: $id) { title correctedAt } }', { id })).data!.notice;

    beforeAll(async () => {
      [place] = (await rows<typeof place>(`select p.building_id, p.staircase from premises p join legal_title t on t.premises_id = p.id
        where t.person_id = $1 and t.valid_to is null and p.staircase is not null limit 1`, [who.person_id])) as [typeof place];
    });

    it('are drafts, shown, corrected and withdrawn, and residents see exactly that', async () => {
      const given = input();
      expect((await save(given)).data!.saveNotice.notice).toMatchObject({ phase: 'DRAFT' });
      expect((await writesNothing(() => seen(given.id)))).toBeNull();
      expect(words((await act('publishNotice', given.id)).data!['publishNotice']!.problems)).toEqual([]);
      expect(await seen(given.id)).toEqual({ title: 'Przegląd gazowy', correctedAt: null });
      await worker.drain();
      expect(told('Ogłoszenie: Przegląd gazowy', 'jan@example.pl')).toHaveLength(1);
      expect(words((await writesNothing(() => save({ ...given, isNew: false, audience: 'ALL', buildingId: null, staircase: null }))).data!.saveNotice.problems)).toEqual(['audience PUBLISHED']);
      expect(words((await writesNothing(() => act('dropNotice', given.id))).data!['dropNotice']!.problems)).toEqual(['null PUBLISHED']);
      expect((await save({ ...given, isNew: false, title: 'Przegląd gazowy przełożony' })).data!.saveNotice.notice!.correctedAt).not.toBeNull();
      expect((await seen(given.id))!.correctedAt).not.toBeNull();
      expect(words((await act('withdrawNotice', given.id)).data!['withdrawNotice']!.problems)).toEqual([]);
      expect(await seen(given.id)).toBeNull();
      expect(await asRole(database, 'app', 'select id from notice where id = $1', { values: [given.id], cooperativeId: who.cooperative_id, personId: who.person_id })).toEqual([]);
      expect(words((await writesNothing(() => save({ ...given, isNew: false }))).data!.saveNotice.problems)).toEqual(['null WITHDRAWN']);
    });

    it('are told by e-mail on their first day, also where that is moved', async () => {
      const given = input({ title: 'Przesunięte', visibleFrom: '2099-12-01' });
      const on = async () => (await rows<{ run_at: Date }>(`select run_at from graphile_worker.jobs where key like '%' || $1`, [given.id])).map(({ run_at }) => run_at.toISOString());
      const moved = (visibleFrom: string) => save({ ...given, isNew: false, visibleFrom });
      await save(given);
      expect(await on()).toEqual([]);
      await act('publishNotice', given.id);
      expect(await on()).toEqual(['2099-12-01T06:00:00.000Z']);
      for (const day of ['2099-12-05', '2099-11-25']) {
        await moved(day);
        expect(await on()).toEqual([`${day}T06:00:00.000Z`]);
      }
      await moved(demoDay());
      await worker.drain();
      expect(told('Ogłoszenie: Przesunięte', 'jan@example.pl')).toHaveLength(1);
      await save({ ...given, isNew: false, visibleFrom: demoDay(), title: 'Przesunięte i poprawione' });
      expect(await on()).toEqual([]);
    });

    it.each<[string, object, string]>([
      ['no title', { title: ' ' }, 'title REQUIRED'],
      ['a staircase that is not there', { staircase: 'nie ma' }, 'audience NOT_FOUND'],
      ['a building of nobody’s', { audience: 'BUILDING', buildingId: randomUUID(), staircase: null }, 'audience NOT_FOUND'],
      ['no person', { audience: 'PERSON', personId: null }, 'audience REQUIRED'],
      ['an end before its beginning', { visibleFrom: '2026-12-01', visibleTo: '2026-11-30' }, 'visibleTo BEFORE_FROM'],
      ['a text of a book’s length', { body: 'a'.repeat(20_001) }, 'body TOO_LONG'],
    ])('with %s are not written', async (_, change, problem) =>
      expect(words((await writesNothing(() => save(input(change)))).data!.saveNotice.problems)).toEqual([problem]));

    it('without a text or past their days are not published', async () => {
      const [empty, past] = [input({ body: '' }), input({ visibleFrom: '2026-01-01', visibleTo: '2026-01-02' })];
      for (const given of [empty, past]) await save(given);
      expect(words((await writesNothing(() => act('publishNotice', empty.id))).data!['publishNotice']!.problems)).toEqual(['body REQUIRED']);
      expect(words((await writesNothing(() => act('publishNotice', past.id))).data!['publishNotice']!.problems)).toEqual(['visibleTo PAST']);
      for (const id of [past.id, randomUUID()]) expect((await writesNothing(() => act('publishNotice', id, abroad))).errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect(words((await act('dropNotice', past.id)).data!['dropNotice']!.problems)).toEqual([]);
    });

    it('are counted for whom they are, as residents really see them', async () => {
      const reach = async (audience: object) => (await desk.graphql<{ noticeReach: { persons: number; withAccount: number } }>(
        'query ($audience: NoticeAudienceInput!) { noticeReach(audience: $audience) { persons withAccount withEmail mailed } }', { audience })).data!.noticeReach;
      const [truth] = await rows<{ n: number }>(`select count(distinct person_id)::int as n from (
        select t.person_id from legal_title t join premises p on p.id = t.premises_id where p.building_id = $1 and p.staircase = $2 and t.valid_from <= $3 and coalesce(t.valid_to, 'infinity') >= $3
        union select h.person_id from account_holder h join settlement_account a on a.id = h.account_id join premises p on p.id = a.premises_id
          where p.building_id = $1 and p.staircase = $2 and h.held_from <= $3 and coalesce(h.held_to, 'infinity') >= $3) x`, [place.building_id, place.staircase, demoDay()]);
      expect((await reach({ audience: 'STAIRCASE', buildingId: place.building_id, staircase: place.staircase })).persons).toBe(truth!.n);
      expect(await reach({ audience: 'PERSON', personId: who.person_id })).toMatchObject({ persons: 1, withAccount: 1, withEmail: 1, mailed: 1 });
      expect((await reach({ audience: 'ALL' })).persons).toBeGreaterThan(truth!.n);
    });

    it('take files that are what their names say, and no others', async () => {
      const given = input();
      await save(given);
      const attach = (name: string, content: Buffer, client = desk) => client.request<{ id?: string; code?: string }>(`/desk/notices/${given.id}/attachments`, form({}, ['file', name, content]));
      expect((await writesNothing(() => attach('a.pdf', Buffer.from('<html>')))).body).toEqual({ code: 'UNKNOWN_KIND' });
      expect((await writesNothing(() => attach('a.png', PDF))).body).toEqual({ code: 'NAME_DIFFERS' });
      expect((await writesNothing(() => attach('a.pdf', PDF, abroad))).status).toBe(404);
      const added = await attach('plan.pdf', PDF);
      expect(added.status).toBe(201);
      expect((await desk.request(`/desk/notices/${given.id}/attachments/${added.body.id}`)).status).toBe(200);
      expect((await abroad.request(`/desk/notices/${given.id}/attachments/${added.body.id}`)).status).toBe(404);
      const remove = 'mutation ($id: ID!, $fileId: ID!) { removeNoticeFile(id: $id, fileId: $fileId) { notice { attachments { id } } } }';
      expect((await desk.graphql<{ removeNoticeFile: object }>(remove, { id: given.id, fileId: added.body.id })).data!.removeNoticeFile).toEqual({ notice: { attachments: [] } });
    });
  });

  describe('of letters', () => {
    const fields = (change: object = {}) => ({ requestId: randomUUID(), personId: who.person_id, subject: 'Zmiana opłat', caseNumber: 'DC/1/2026', issuedOn: '', ...change });
    const send = (given: Record<string, string>, content: Buffer = PDF, client = desk) => client.request<{ problems: Problems }>('/desk/letters', form(given, ['letter', 'pismo.pdf', content]));
    const archive = async (files: Record<string, Buffer | string>, change: object = {}) => desk.request<{ matched: number; sent: number; problems: { file: string; code: string }[] }>(
      '/desk/letters/archive', form({ ...fields(), mode: 'send', partly: 'false', ...change }, ['archive', 'pisma.zip', await zip(files)]));
    const mine = async () => (await resident.graphql<{ letters: { letters: { id: string; subject: string; openedAt: string | null }[] } }>('{ letters { letters { id subject openedAt } } }')).data!.letters.letters;
    const fateOf = async (id: string) => (await desk.graphql<{ deskLetters: { rows: { id: string; fate: string; openedAt: string | null }[] } }>(LETTERS)).data!.deskLetters.rows.find((row) => row.id === id)!;
    const withdraw = async (id: string, client = desk) => client.graphql<{ withdrawLetter: { problems: Problems } }>('mutation ($id: ID!) { withdrawLetter(id: $id) { problems { field code } } }', { id });

    it('go to one person as they are, once a request, and the office sees when they were opened', async () => {
      // The demo's own letters are told as well, once.
      await rows(`select enqueue('letter_mails', '{}') from set_config('domownik.cooperative_id', $1, true)`, [who.cooperative_id]);
      await worker.drain();
      const lettersBefore = told('Nowe pismo', 'jan@example.pl').length;
      const given = fields();
      expect((await send(given)).status).toBe(201);
      expect((await writesNothing(() => send(given))).status).toBe(201);
      const [letter] = (await mine()).filter(({ subject }) => subject === 'Zmiana opłat');
      await worker.drain();
      expect(told('Nowe pismo', 'jan@example.pl').length - lettersBefore).toBe(1);
      expect((await fateOf(letter!.id)).fate).toBe('UNOPENED');
      const opened = await resident.request<string>(`/letters/${letter!.id}.pdf`);
      expect([opened.status, opened.body]).toEqual([200, PDF.toString()]);
      expect((await fateOf(letter!.id))).toMatchObject({ fate: 'OPENED', openedAt: expect.any(String) as unknown });
      expect(words((await writesNothing(() => withdraw(letter!.id))).data!.withdrawLetter.problems)).toEqual(['null OPENED']);
      const neighbour = api(app, 'zlm.localhost');
      const { identifier, password } = loginOf('zlm', 'resident', 1);
      await neighbour.signIn(identifier, password);
      expect((await neighbour.request(`/letters/${letter!.id}.pdf`)).status).toBe(404);
      expect((await desk.request<string>(`/desk/letters/${letter!.id}.pdf`)).body).toBe(PDF.toString());
      expect((await abroad.request(`/desk/letters/${letter!.id}.pdf`)).status).toBe(404);
    });

    it('are withdrawn while nobody has opened them', async () => {
      await send(fields({ subject: 'Pomyłka' }));
      const { id } = (await mine()).find(({ subject }) => subject === 'Pomyłka')!;
      expect((await writesNothing(() => withdraw(id, abroad))).errors![0]!.extensions.code).toBe('NOT_FOUND');
      expect((await withdraw(id)).data!.withdrawLetter.problems).toEqual([]);
      expect((await mine()).map((letter) => letter.id)).not.toContain(id);
      expect((await resident.request(`/letters/${id}.pdf`)).status).toBe(404);
      expect(await asRole(database, 'app', 'select id from letter where id = $1', { values: [id], cooperativeId: who.cooperative_id, personId: who.person_id })).toEqual([]);
      expect(words((await writesNothing(() => withdraw(id))).data!.withdrawLetter.problems)).toEqual(['null WITHDRAWN']);
    });

    it.each<[string, object, Buffer<ArrayBuffer>, string]>([
      ['a web page', {}, Buffer.from('<html>'), 'letter NOT_A_PDF'],
      ['a PDF with a script', {}, Buffer.from('%PDF-1.7\n1 0 obj << /S /JavaScript /JS (x) >> endobj\n%%EOF'), 'letter ACTIVE'],
      ['no subject', { subject: '' }, PDF, 'subject REQUIRED'],
      ['nobody', { personId: randomUUID() }, PDF, 'personId NOT_FOUND'],
      ['a day that is none', { issuedOn: '2026-02-30' }, PDF, 'issuedOn INVALID'],
    ])('with %s are not sent', async (_, change, content, problem) => {
      const answer = await writesNothing(() => send(fields(change), content));
      expect([answer.status, words(answer.body.problems)]).toEqual([422, [problem]]);
    });

    it('of an archive find their persons by key, and with one that finds nobody nothing is sent unless asked', async () => {
      const files = { [`${who.key}_rozliczenie.pdf`]: PDF, 'NIKT_x.pdf': PDF };
      const told = { matched: 1, sent: 0, problems: [{ file: 'NIKT_x.pdf', code: 'NOBODY' }] };
      expect((await writesNothing(() => archive(files))).body).toEqual(told);
      expect((await writesNothing(() => archive(files, { mode: 'check', partly: 'true' }))).body).toEqual(told);
      const given = { requestId: randomUUID(), subject: 'Rozliczenie z paczki', partly: 'true' };
      expect((await archive(files, given)).body).toEqual({ ...told, sent: 1 });
      expect((await writesNothing(() => archive(files, given))).body).toEqual({ matched: 1, sent: 1, problems: [] });
      expect((await mine()).filter(({ subject }) => subject === 'Rozliczenie z paczki')).toHaveLength(1);
    });

    it('of an archive may be named by a table', async () => {
      const files = { 'a.pdf': PDF, 'pisma.csv': `plik;kontrahent;temat;znak;data\r\na.pdf;${who.key};Z tabeli;TAB/7;2026-11-02\r\nb.pdf;${who.key};Brak;;` };
      expect((await archive(files, { subject: '', partly: 'true' })).body).toEqual({ matched: 1, sent: 1, problems: [{ file: 'b.pdf', code: 'FILE_MISSING' }] });
      expect((await mine()).map(({ subject }) => subject)).toContain('Z tabeli');
    });

    it.each<[string, Record<string, string | Buffer>, string]>([
      ['a folder', { 'a/77.pdf': PDF }, 'UNEXPECTED_FILE'],
      ['a program', { 'x.exe': 'MZ' }, 'UNEXPECTED_FILE'],
      ['a bomb', { '77.pdf': Buffer.alloc(50_000_000) }, 'SUSPICIOUS_COMPRESSION'],
    ])('of an archive with %s are not sent', async (_, files, code) => {
      const { body } = await writesNothing(() => archive(files, { partly: 'true' }));
      expect([body.sent, body.problems.map((problem) => problem.code)]).toEqual([0, [code]]);
    });

    it('of an archive that is none are not sent', async () => {
      const answer = await writesNothing(() => desk.request<{ problems: object }>('/desk/letters/archive', form({ ...fields(), mode: 'send' }, ['archive', 'x.zip', Buffer.from('PK')])));
      expect(answer.body).toEqual({ matched: 0, sent: 0, problems: [{ file: 'x.zip', code: 'NOT_A_ZIP' }] });
    });
  });
});
