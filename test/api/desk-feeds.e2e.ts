import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ZipFile } from 'yazl';
import { SumEntries } from '../../src/feed/index.js';
import { asRole, deskApi, testApplication, testDatabase, testWorker, type Client, type Reply, type TestDatabase, type TestWorker } from '../support/index.js';
import { FED_TABLES } from './feed-package.js';

const BATCH = `query ($id: ID!) { feedBatch(id: $id) { id state kind way staffName dryRun fileName mode source inserted updated deleted problemCount kept appliesId appliedById overtaken
  files { file inserted updated deleted unchanged } problems { file line column value code } readings { file how }
  difference { movedCount groups { group before after } moved { account before after } } statement { payments matched added posted } } }`;
const BATCHES = 'query ($state: FeedState, $after: ID) { feedBatches(state: $state, after: $after) { next rows { id state } } }';
const APPLY = 'mutation ($id: ID!) { applyFeedBatch(id: $id) { batchId problems { code } } }';
const CANCEL = 'mutation ($id: ID!) { cancelFeedBatch(id: $id) { problems { code } } }';
const RECONCILED = '{ feedReconciliation { asOf groups { group accounts entries balances program programAccounts differing } } }';
const DIFFERING = 'query ($after: String) { feedDifferingAccounts(after: $after) { next rows { key group entries balance program } } }';
const PAYMENTS = 'query ($fate: PendingFate, $after: ID) { pendingPayments(fate: $fate, after: $after) { next rows { id title amount fate account fault numbers entry } } }';
const MAPPINGS = '{ feedMappings { versions { version savedBy mapping } contract { name columns { name } } } }';
const HEADER = 'key;account;document;kind;period;booked_on;due_on;amount;exclusion_class;description';
const NOBODYS_NUMBER = '27114020040000300201355387';

interface Batch {
  id: string; state: string; staffName: string | null; files: { file: string; inserted: number }[]; readings: { file: string; how: string }[];
  problems: { file: string; line: number; column: string; value: string; code: string }[]; problemCount: number; kept: boolean;
  difference: { movedCount: number; groups: { group: string; before: number; after: number }[]; moved: { account: string; before: number; after: number }[] } | null;
}
interface Page { next: string | null; rows: { id: string; state: string }[] }
type Files = [name: string, content: string | Buffer][];

/** A multipart form: its fields, then its files. */
function form(files: Files, fields: Record<string, string> = {}) {
  const parts = Object.entries(fields).map(([field, value]) => Buffer.from(`--b\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`));
  const contents = files.flatMap(([name, content]) => [
    Buffer.from(`--b\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
  return { method: 'POST' as const, body: Buffer.concat([...parts, ...contents, Buffer.from('--b--\r\n')]), headers: { 'content-type': 'multipart/form-data; boundary=b' } };
}

async function zip(files: Files): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of files) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  const chunks: Buffer[] = [];
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

describe('feeds at the desk', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestWorker;
  let desk: Client;
  let abroad: Client;
  let account: { id: string; key: string; nrb: string; set_on: string };

  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) => asRole<Row>(database, 'admin', sql, { values });
  const written = async (tables: string[]) => (await rows<Record<string, string>>(`select ${tables.map((table) =>
    `(select md5(coalesce(string_agg(t::text, '' order by t::text), '')) from ${table} t) as ${table}`).join(', ')}`))[0]!;
  const BOOKS = [...FED_TABLES, 'pending_payment', 'feed_mapping'];
  const writesNothing = async <T>(work: () => Promise<T>, tables = [...BOOKS, 'feed_batch', 'feed_package', 'audit_event']): Promise<T> => {
    const before = await written(tables);
    const answer = await work();
    expect(await written(tables)).toEqual(before);
    return answer;
  };
  const entry = (key: string, amount: string, kind = 'CHARGE') => 
    `${key};${account.key};;${kind};${account.set_on.slice(0, 7)};${account.set_on};${kind === 'PAYMENT' ? '' : account.set_on};${amount};;Próba`;
  const entries = (...lines: string[]): Files => [['entries.csv', [HEADER, ...lines, ''].join('\r\n')]];
  const upload = (files: Files, client = desk, requestId = randomUUID(), mode = 'incremental') =>
    client.request<{ batchId: string | null; problems: { code: string }[] }>(`/desk/feeds?requestId=${requestId}&mode=${mode}`, form(files));
  const batch = async (id: string, client = desk) => (await client.graphql<{ feedBatch: Batch }>(BATCH, { id })).data?.feedBatch;
  const tried = async (files: Files): Promise<Batch> => {
    const { body } = await upload(files);
    expect(body.problems).toEqual([]);
    await worker.drain();
    return (await batch(body.batchId!))!;
  };
  const apply = (id: string, client = desk) => client.graphql<{ applyFeedBatch: { batchId: string | null; problems: { code: string }[] } }>(APPLY, { id });
  const balance = async () => Number((await rows<{ balance: string }>('select balance from account_balance where account_id = $1', [account.id]))[0]!.balance);

  beforeAll(async () => {
    database = await testDatabase();
    app = await testApplication(database);
    worker = await testWorker(database);
    [desk, abroad] = [await deskApi(app, database, 'hutnik'), await deskApi(app, database, 'zlm')];
    [account] = (await rows<typeof account>(`select a.id, a.key, v.nrb, to_char(a.balance_set_on, 'YYYY-MM-DD') as set_on from settlement_account a join cooperative c on c.id = a.cooperative_id
      join virtual_account v on v.account_id = a.id
      where c.slug = 'hutnik' and a.tracks_balance and a.account_group = 'RENT' order by a.balance_set_on desc, a.key limit 1`)) as [typeof account];
  });
  afterAll(async () => {
    await app.close();
    await worker.close();
    await database.drop();
  });

  it('tries files that come by themselves, tells the difference, and writes nothing but the batch', async () => {
    const before = await balance();
    const found = await writesNothing(() => tried(entries(entry('PROBA-1', '7000,00'), entry('PROBA-2', '100,00', 'PAYMENT'))), BOOKS);
    expect(found).toMatchObject({
      state: 'CHECKED', kind: 'PACKAGE', way: 'DESK', dryRun: true, fileName: 'entries.csv', mode: 'INCREMENTAL', kept: true, inserted: 2, problemCount: 0,
      files: [{ file: 'entries.csv', inserted: 2, updated: 0, deleted: 0, unchanged: 0 }],
      difference: { movedCount: 1, moved: [{ account: account.key, before, after: before - 690_000 }] },
    });
    expect(found.staffName).toMatch(/\w+ \w+/);
    expect(found.readings).toEqual([{ file: 'entries.csv', how: expect.stringMatching(/^UTF-8 .*separator: średnik/) }]);
    expect(found.difference!.groups.find(({ group }) => group === 'RENT')).toMatchObject({ after: expect.any(Number) });
  });

  it('applies once, however often and however fast it is asked, and the balance moves', async () => {
    const before = await balance();
    const { id } = await tried(entries(entry('RAZ-1', '7000,00')));
    const answers = await Promise.all([apply(id), apply(id), apply(id)]);
    const made = answers.flatMap(({ data }) => (data!.applyFeedBatch.problems.length === 0 ? [data!.applyFeedBatch.batchId!] : []));
    expect(made).toHaveLength(1);
    await worker.drain();
    expect(await batch(made[0]!)).toMatchObject({ state: 'APPLIED', dryRun: false, appliesId: id, inserted: 1, kept: true });
    expect(await batch(id)).toMatchObject({ state: 'CHECKED', appliedById: made[0], overtaken: false });
    expect(await balance()).toBe(before - 700_000);
    const again = await writesNothing(() => apply(id));
    expect(again.data!.applyFeedBatch).toEqual({ batchId: made[0], problems: [{ code: 'APPLIED' }] });
    expect(await rows(`select action, details->>'batchId' as batch, staff_id is not null as named from audit_event where action like 'FEED%' and details->>'batchId' in ($1, $2) order by action`, [id, made[0]]))
      .toEqual([{ action: 'FEED_APPLIED', batch: made[0], named: true }, { action: 'FEED_SENT', batch: id, named: true }]);
  });

  it('says that figures moved on since a package was tried', async () => {
    const [first, second] = [await tried(entries(entry('A-1', '1,00'))), await tried(entries(entry('A-2', '1,00')))];
    const { data } = await apply(second.id);
    await worker.drain();
    expect(await batch(data!.applyFeedBatch.batchId!)).toMatchObject({ state: 'APPLIED' });
    expect(await batch(first.id)).toMatchObject({ overtaken: true });
  });

  it('names the place of every error, and hands the list out as a file', async () => {
    const found = await writesNothing(() => tried(entries(entry('ZLE-1', '1,234'), entry('ZLE-2', '5,00', '=HYPERLINK("x")'), entry('ZLE-3', '1,00'))), BOOKS);
    expect(found).toMatchObject({ state: 'REFUSED', problemCount: 2, difference: null });
    expect(found.problems.map(({ file, line, column, value, code }) => [file, line, column, value, code])).toEqual([
      ['entries.csv', 2, 'amount', '1,234', 'NOT_AN_AMOUNT'], ['entries.csv', 3, 'kind', '=HYPERLINK("x")', 'NOT_ALLOWED']]);
    const { status, headers, body } = await desk.request<string>(`/desk/feeds/${found.id}/problems.csv`);
    expect([status, headers['content-disposition'], headers['cache-control']]).toEqual([200, 'attachment; filename="bledy.csv"', 'private, no-store']);
    const lines = body.split('\r\n');
    expect(lines[1]).toMatch(/^entries\.csv;2;amount;1,234;to nie jest kwota/);
    expect(lines[2]).toContain(`"'=HYPERLINK(""x"")"`);
    expect((await writesNothing(() => apply(found.id))).data!.applyFeedBatch).toEqual({ batchId: null, problems: [{ code: 'NOT_TRIED' }] });
  });

  it('counts errors beyond those that it lists', async () => {
    const { id, problems, problemCount } = await tried(entries(...Array.from({ length: 250 }, (_, at) => entry(`DUZO-${at}`, 'x'))));
    expect([problems.length, problemCount]).toEqual([200, 250]);
    const lines = (await desk.request<string>(`/desk/feeds/${id}/problems.csv`)).body.trimEnd().split('\r\n');
    expect([lines.length, lines.at(-1)]).toEqual([202, ';;;;… i jeszcze 50;']);
  });

  it('takes a ZIP as it is, gives it back byte for byte, and writes down who asked', async () => {
    const manifest = JSON.stringify({ formatVersion: 1, cooperative: 'hutnik', source: 'Program 7', asOf: new Date().toISOString(), mode: 'incremental' });
    const bytes = await zip([['manifest.json', manifest], ...entries(entry('ZIP-1', '1,00'))]);
    const { id } = await tried([['paczka – marzec.zip', bytes]]);
    expect(await batch(id)).toMatchObject({ state: 'CHECKED', source: 'Program 7', fileName: 'paczka – marzec.zip' });
    const reply = await app.inject({ url: `/desk/feeds/${id}/original`, headers: { host: 'hutnik.localhost', cookie: [...desk.cookies].map((pair) => pair.join('=')).join('; ') } });
    expect([reply.statusCode, reply.rawPayload.equals(bytes), String(reply.headers['content-disposition'])]).toEqual([200, true, expect.stringContaining("filename*=UTF-8''paczka%20")]);
    expect(await rows(`select details from audit_event where action = 'FEED_PACKAGE_TAKEN'`)).toEqual([{ details: { batchId: id } }]);
  });

  it('takes the same sending for the same batch, and refuses what is no package', async () => {
    const requestId = randomUUID();
    const [first, second] = [await upload(entries(entry('DWA', '1,00')), desk, requestId), await upload(entries(entry('DWA', '1,00')), desk, requestId)];
    expect(second.body.batchId).toBe(first.body.batchId);
    const codes = async (reply: Promise<Reply<{ problems: { code: string }[] }>>) => [(await reply).status, (await reply).body.problems?.[0]?.code];
    expect(await writesNothing(() => codes(upload([])))).toEqual([422, 'MISSING']);
    expect(await codes(upload([['entries.csv', '']]))).toEqual([202, undefined]);
    const books = [...BOOKS, 'feed_package'];
    expect(await writesNothing(() => codes(upload([['a.zip', 'PK'], ['entries.csv', HEADER]])), books)).toEqual([422, 'ALONE']);
    expect(await writesNothing(() => codes(upload([['entries.csv', HEADER], ['a.zip', 'PK']])), books)).toEqual([422, 'ALONE']);
    expect(await writesNothing(() => codes(upload([['a.zip', '']])), books)).toEqual([422, 'EMPTY']);
    expect((await writesNothing(() => desk.request(`/desk/feeds?requestId=1`, form(entries())))).status).toBe(400);
    await worker.drain();
  });

  it('calls a batch off that waits, and none that has ended', async () => {
    const { body } = await upload(entries(entry('STOP', '1,00')));
    const cancel = () => desk.graphql<{ cancelFeedBatch: { problems: { code: string }[] } }>(CANCEL, { id: body.batchId });
    expect((await cancel()).data!.cancelFeedBatch.problems).toEqual([]);
    await worker.drain();
    expect(await batch(body.batchId!)).toMatchObject({ state: 'CANCELLED' });
    expect((await writesNothing(cancel)).data!.cancelFeedBatch.problems).toEqual([{ code: 'ENDED' }]);
  });

  it('shows no other cooperative anything, and nobody but those who may', async () => {
    const { id } = await tried(entries(entry('CUDZE', '1,00')));
    for (const nobodys of [id, randomUUID(), 'x']) {
      expect(await batch(nobodys, abroad)).toBeUndefined();
      expect(await writesNothing(() => abroad.graphql(APPLY, { id: nobodys }))).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      expect(await writesNothing(() => abroad.graphql(CANCEL, { id: nobodys }))).toMatchObject({ data: null, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
      for (const path of ['problems.csv', 'original']) expect((await writesNothing(() => abroad.request(`/desk/feeds/${nobodys}/${path}`))).status).toBe(404);
    }
    expect((await abroad.graphql<{ feedBatches: { rows: unknown[] } }>(BATCHES, { after: id })).data!.feedBatches.rows).toEqual([]);
    for (const role of ['CLERK', 'DISPATCHER', 'EDITOR'] as const) {
      const other = await deskApi(app, database, 'hutnik', role);
      const refused = await writesNothing(async () => [
        (await upload(entries(entry('NIE', '1,00')), other)).status,
        (await other.request(`/desk/feeds/statement?requestId=${randomUUID()}`, form([['a.sta', 'x']]))).status,
        (await other.request('/desk/feeds/mapping', form(entries(), { mapping: '{}', save: 'true' }))).status,
        (await other.request(`/desk/feeds/${id}/original`)).status,
        (await apply(id, other)).errors?.[0]?.extensions.code]);
      expect(new Set(refused.slice(0, 4))).toEqual(new Set([404]));
      expect(refused[4]).toBe('NOT_FOUND');
    }
  });

  it('pages the history by key and narrows it by state', async () => {
    await rows(`insert into feed_batch (cooperative_id, state, received_at) select id, 'CANCELLED', now() - (n || ' minutes')::interval from cooperative, generate_series(1, 120) n where slug = 'hutnik'`);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Page = (await desk.graphql<{ feedBatches: Page }>(BATCHES, { state: 'CANCELLED', after })).data!.feedBatches;
      ids.push(...page.rows.map(({ id }) => id));
      expect(page.rows.every(({ state }) => state === 'CANCELLED')).toBe(true);
      after = page.next;
    } while (after !== null);
    const [{ count }] = (await rows<{ count: number }>(`select count(*)::int from feed_batch b join cooperative c on c.id = b.cooperative_id where c.slug = 'hutnik' and b.state = 'CANCELLED'`)) as [{ count: number }];
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
  });

  describe('with a bank statement', () => {
    const today = new Date().toISOString().slice(2, 10).replaceAll('-', '');
    const line = (amount: string, to: string, reference: string, title: string) => `:61:${today}C${amount}NTRFNONREF//${reference}\r\n:86:020~20${title}${to ? `~21${to}` : ''}\r\n`;
    const statement = (lines: string, sum: string) => `:20:X\r\n:25:/PL83101010230000261395100000\r\n:28C:7\r\n:60F:C${today}PLN0,00\r\n${lines}:62F:C${today}PLN${sum}\r\n-\r\n`;
    const send = async (text: string) => {
      const { body } = await desk.request<{ batchId: string }>(`/desk/feeds/statement?requestId=${randomUUID()}`, form([['wyciag.sta', text]]));
      await worker.drain();
      return batch(body.batchId);
    };
    const payments = async (fate: string | null = null, client = desk) =>
      (await client.graphql<{ pendingPayments: { next: string | null; rows: { title: string; fate: string; fault: string | null; account: string | null; numbers: string[] }[] } }>(PAYMENTS, { fate })).data!.pendingPayments.rows;

    it('takes its payments, moves no balance, and says why one is nobody’s', async () => {
      const before = await balance();
      const shown = await rows(`select max(as_of) as as_of from feed_batch where state in ('APPLIED', 'UNCHANGED')`);
      const text = statement(line('10,00', account.nrb, 'W1', 'Czynsz') + line('20,00', NOBODYS_NUMBER, 'W2', 'Obcy rachunek') + line('30,00', '', 'W3', 'Bez rachunku'), '60,00');
      expect(await send(text)).toMatchObject({ state: 'TAKEN', kind: 'STATEMENT', fileName: 'wyciag.sta', statement: { payments: 3, matched: 1, added: 1, posted: 0 } });
      expect(await send(text)).toMatchObject({ state: 'TAKEN', statement: { payments: 3, matched: 1, added: 0, posted: 0 } });
      expect([await balance(), await rows(`select max(as_of) as as_of from feed_batch where state in ('APPLIED', 'UNCHANGED')`)]).toEqual([before, shown]);
      const all = await payments();
      expect(all.map(({ fate, fault, account: of }) => [fate, fault, of]).sort()).toEqual([['MATCHED', null, account.key], ['UNMATCHED', 'NO_NUMBER', null], ['UNMATCHED', 'UNKNOWN_NUMBER', null]]);
      expect((await payments('UNMATCHED')).find(({ fault }) => fault === 'UNKNOWN_NUMBER')!.numbers).toEqual([NOBODYS_NUMBER]);
      expect([await payments('POSTED'), await payments(null, abroad)]).toEqual([[], []]);
    });

    it('finds whose a payment is once a feed brings the number', async () => {
      const { id } = await tried([['virtual_accounts.csv', `key;account;nrb;purpose\r\nPROBA;${account.key};${NOBODYS_NUMBER};opłaty\r\n`]]);
      await apply(id);
      await worker.drain();
      expect((await payments('MATCHED')).map(({ account: of }) => of)).toEqual([account.key, account.key]);
    });

    it('refuses what is no statement, with the reason', async () => {
      expect(await writesNothing(() => send('Wyciąg'), BOOKS)).toMatchObject({ state: 'REFUSED', problems: [{ file: 'wyciag.sta', code: 'NOT_MT940' }] });
    });
  });

  it('holds entries, balances and the program’s own against each other', async () => {
    type Group = { group: string; entries: number; balances: number; differing: number };
    const groups = async () => (await desk.graphql<{ feedReconciliation: { asOf: string; groups: Group[] } }>(RECONCILED)).data!.feedReconciliation;
    const differing = async (client = desk) => (await client.graphql<{ feedDifferingAccounts: { rows: { key: string; balance: number; entries: number }[] } }>(DIFFERING)).data!.feedDifferingAccounts.rows;
    await rows(`update settlement_account set program_balance = null where id = $1`, [account.id]);
    const before = await differing();
    const rent = (await groups()).groups.find(({ group }) => group === 'RENT')!;
    await rows('update account_balance set balance = balance + 1 where account_id = $1', [account.id]);
    const after = (await groups()).groups.find(({ group }) => group === 'RENT')!;
    expect([after.balances - rent.balances, after.entries - rent.entries, after.differing - rent.differing]).toEqual([1, 0, before.some(({ key }) => key === account.key) ? 0 : 1]);
    expect((await differing()).find(({ key }) => key === account.key)).toMatchObject({ balance: expect.any(Number) });
    expect((await differing(abroad)).some(({ key }) => key === account.key)).toBe(false);
    await rows('update account_balance set balance = balance - 1 where account_id = $1', [account.id]);
  });

  it('sums the entries after each feed, and for itself while that is yet to be done or where it is asked to', async () => {
    type Answer = { feedReconciliation: { at: string; groups: { group: string; entries: number; balances: number; differing: number }[] } };
    const rent = async (anew = false) => {
      const { data } = await desk.graphql<Answer>('query ($anew: Boolean!) { feedReconciliation(anew: $anew) { at groups { group entries balances differing } } }', { anew });
      return { at: data!.feedReconciliation.at, ...data!.feedReconciliation.groups.find(({ group }) => group === 'RENT')! };
    };
    const differs = async (anew: boolean) => (await desk.graphql<{ feedDifferingAccounts: { rows: { key: string }[] } }>(
      'query ($anew: Boolean!) { feedDifferingAccounts(anew: $anew) { rows { key } } }', { anew })).data!.feedDifferingAccounts.rows.some(({ key }) => key === account.key);
    const outdated = async () => (await rows<{ outdated: boolean }>(`select s.outdated from entries_summed s join cooperative c on c.id = s.cooperative_id where c.slug = 'hutnik'`))[0]!.outdated;
    await rows(`update settlement_account set program_balance = null where id = $1`, [account.id]);
    const first = await tried(entries(entry('SUMA-1', '12,34', 'PAYMENT')));
    await apply(first.id);
    await worker.drain();
    const kept = await rent();
    expect([await outdated(), (await rent()).at, kept.entries - (await rent(true)).entries, kept.differing - (await rent(true)).differing]).toEqual([false, kept.at, 0, 0]);

    const add = (amount: number) => rows(`update ledger_entry set amount = amount + $2 where account_id = $1 and key = 'SUMA-1'`, [account.id, amount]);
    await add(100);
    expect([(await rent()).entries - kept.entries, (await rent(true)).entries - kept.entries, await differs(false), await differs(true)]).toEqual([0, 100, false, true]);
    await rows('update entries_summed set outdated = true');
    expect([(await rent()).entries - kept.entries, await differs(false)]).toEqual([100, true]);
    await worker.context.get(SumEntries).again();
    expect([await outdated(), (await rent()).entries - kept.entries, await differs(false)]).toEqual([false, 100, true]);

    await add(-100);
    await rows(`update feed_batch set state = 'RUNNING' where id = (select id from feed_batch where state = 'APPLIED' order by received_at desc limit 1)`);
    await rows(`update feed_batch set state = 'APPLIED' where state = 'RUNNING'`);
    expect([await outdated(), (await rent()).entries]).toEqual([true, kept.entries]);
    await worker.context.get(SumEntries).again();
    expect([await outdated(), (await rent()).entries]).toEqual([false, kept.entries]);
  });

  describe('with a mapping', () => {
    const OPERACJE = Buffer.from('Wydruk\r\nNR,KONTO,TYP,MIESIAC,DATA,KWOTA\r\nN1,A1,Z,05.2013,08/05/13,"10,50"\r\nN2,A1,W,05.2013,09/05/13,5\r\n');
    const MAPPING = {
      dateFormat: 'DD/MM/YY', monthFormat: 'MM.YYYY',
      files: { entries: { file: 'OPERACJE.TXT', headerLine: 2, delimiter: ',', columns: {
        key: 'NR', account: 'KONTO', kind: { column: 'TYP', values: { Z: 'CHARGE', W: 'PAYMENT' } }, period: 'MIESIAC', booked_on: 'DATA', amount: 'KWOTA' } } },
    };
    const post = <Body>(path: string, fields: Record<string, string>, files: Files = [['OPERACJE.TXT', OPERACJE]]) => desk.request<Body>(`/desk/feeds/mapping${path}`, form(files, fields));
    interface Tried { faults: { path: string }[]; version: number | null; trial: { problemCount: number; problems: { column: string; value: string }[]; tables: { table: string; columns: string[]; rows: { values: (string | null)[] }[] }[] } | null }
    const attempt = async (mapping: object, save = false) => (await post<Tried>('', { mapping: JSON.stringify(mapping), save: String(save) })).body;
    const versions = async () => (await desk.graphql<{ feedMappings: { versions: { version: number; savedBy: string }[] } }>(MAPPINGS)).data!.feedMappings.versions;

    it('shows the columns of a sample before anything is made of it', async () => {
      const look = (looks: object) => writesNothing(() => post<{ files: { file: string; how: string; columns: string[]; rows: string[][] }[] }>('/sample', { looks: JSON.stringify(looks) }));
      const { body } = await look({ 'OPERACJE.TXT': { headerLine: 2 } });
      expect(body.files).toEqual([expect.objectContaining({
        file: 'OPERACJE.TXT', columns: ['NR', 'KONTO', 'TYP', 'MIESIAC', 'DATA', 'KWOTA'], problem: null, how: expect.stringContaining('przecinek') })]);
      expect(body.files[0]!.rows[0]).toEqual(['N1', 'A1', 'Z', '05.2013', '08/05/13', '10,50']);
      expect((await look({})).body.files[0]!.columns).toEqual(['Wydruk']);
      expect((await look([])).status).toBe(200);
      expect((await post('/sample', {}, [])).status).toBe(422);
      expect((await post('/sample', {}, [['../x.csv', 'a;b']])).body).toMatchObject({ files: [{ file: 'x.csv' }] });
      expect((await post('/sample', {}, [['a.csv', 'a;b'], ['b.zip', 'PK']])).body).toEqual({ problems: [{ field: 'files', code: 'ALONE' }] });
    });

    it('reads a sample by a mapping and saves only what reads it without an error', async () => {
      const wrong = { ...MAPPING, files: { entries: { ...MAPPING.files.entries, columns: { ...MAPPING.files.entries.columns, kind: 'TYP' } } } };
      const refused = await writesNothing(() => attempt(wrong, true));
      expect([refused.version, refused.trial!.problemCount, refused.trial!.problems[0]]).toEqual([null, 2, expect.objectContaining({ column: 'TYP', value: 'Z' })]);
      expect((await writesNothing(() => attempt({ files: { entries: { columns: { nie: 'X' } } } }, true))).faults).toEqual([expect.objectContaining({ path: 'files.entries.columns.nie' })]);
      const read = await writesNothing(() => attempt(MAPPING));
      expect([read.version, read.trial!.problemCount]).toEqual([null, 0]);
      const { columns, rows: found } = read.trial!.tables[0]!;
      expect(found.map(({ values }) => values[columns.indexOf('amount')])).toEqual(['1050', '500']);
      const [one, two] = [await attempt(MAPPING, true), await attempt({ ...MAPPING, encoding: 'UTF-8' }, true)];
      expect([one.version, two.version]).toEqual([1, 2]);
      const kept = await versions();
      expect(kept.map(({ version }) => version)).toEqual([2, 1]);
      expect(kept[0]!.savedBy).toMatch(/\w+ \w+/);
      expect((await abroad.graphql<{ feedMappings: { versions: unknown[] } }>(MAPPINGS)).data!.feedMappings.versions).toEqual([]);
      expect(await rows(`select details from audit_event where action = 'FEED_MAPPING_SAVED' order by at`)).toEqual([{ details: { version: 1 } }, { details: { version: 2 } }]);
    });

    it('is what the next package is read by', async () => {
      const { readings } = await tried([['OPERACJE.TXT', readFileSync(new URL('../../docs/feed/samples/dos/OPERACJE.TXT', import.meta.url))]]);
      expect(readings.map(({ file }) => file)).toEqual(['OPERACJE.TXT']);
    });
  });
});
