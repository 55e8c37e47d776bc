import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Scope } from '#libs/cooperative';
import { FeedDesk, FeedIntake, type BatchView, type ReceiveOptions } from '../../src/feed/index.js';
import { asRole, testDatabase, testWorker, type TestDatabase, type TestWorker } from '../support/index.js';
import { workedCard } from './feed-card.js';
import { fedCooperative, type FedCooperative, type Tables } from './feed-package.js';
import { zipOf as packed } from './program.js';

const PIECE = 1024 * 1024;

/** Stored rather than packed, so that it has a size worth cutting. */
const zipOf = (slug: string, tables: Tables, head = {}): Promise<Buffer> => packed(slug, tables, head, false);

async function* streamOf(bytes: Buffer, chunk = 64 * 1024): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  await Promise.resolve();
}

describe('the queue of feeds', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let intake: FeedIntake;
  let desk: FeedDesk;
  let cooperative: FedCooperative;
  let scope: Scope;
  let count = 0;
  beforeAll(async () => {
    database = await testDatabase();
    worker = await testWorker(database);
    intake = worker.context.get(FeedIntake);
    desk = worker.context.get(FeedDesk);
  });
  beforeEach(async () => {
    cooperative = await fedCooperative(database, `queued-${(count += 1)}`);
    scope = { cooperativeId: cooperative.id, personId: null };
  });
  afterAll(async () => {
    await worker.close();
    await database.drop();
  });

  const send = async (bytes: Buffer, options: Partial<ReceiveOptions> = {}): Promise<BatchView> => {
    const batch = await intake.receive(scope, streamOf(bytes), { way: 'API', dryRun: false, ...options });
    if (typeof batch === 'string') throw new Error(batch);
    return batch;
  };
  const pieces = () => cooperative.query<{ batch_id: string; bytes: number }>(
    'select batch_id, sum(length(bytes))::int as bytes from feed_package group by 1');
  /** The rows with their writers, without the marks that a transaction leaves on them which was taken back. */
  const written = async () => Object.entries(await cooperative.rows()).map(([table, rows]) =>
    [table, rows.map((row) => row.replace(/^(\S+ \S+) \S+/, '$1'))]);
  const jobs = () => asRole<{ task: string; days: number }>(database, 'admin', `select t.identifier as task,
    round(extract(epoch from j.run_at - now()) / 86400)::int as days from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where j.payload->>'cooperativeId' = $1 order by 1, 2`, { values: [cooperative.id] });

  it('takes a package in, applies it in the worker and tells what became of it', async () => {
    const bytes = await zipOf(cooperative.slug, workedCard());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const batch = await send(bytes, { sha256 });
    expect(batch).toMatchObject({ state: 'QUEUED', way: 'API', bytes: bytes.length, sha256, asOf: null });
    expect(await pieces()).toEqual([{ batch_id: batch.id, bytes: bytes.length }]);
    await worker.drain();
    expect(await desk.get(scope, batch.id)).toMatchObject({
      state: 'APPLIED', source: 'Test 1.0', progress: null, files: { 'entries.csv': { inserted: 13 } }, problems: [],
    });
    expect(await cooperative.query('select count(*)::int from account_month')).toEqual([{ count: 13 }]);
    expect(await jobs()).toEqual([{ task: 'drop_feed_package', days: 1 }, { task: 'drop_feed_package', days: 30 }]);
  });

  it('cuts a package into pieces and puts it together again', async () => {
    const card = workedCard();
    const long = card.entries.map((entry) => ({ ...entry, description: 'ą'.repeat(500) }));
    const many = Array.from({ length: 250 }, (_, at) => long.map((entry, line) => ({ ...entry, key: `${line}/${at}` }))).flat();
    const bytes = await zipOf(cooperative.slug, { ...card, entries: many });
    expect(bytes.length).toBeGreaterThan(3 * PIECE);
    const batch = await send(bytes);
    const sizes = await cooperative.query<{ size: number }>('select length(bytes) as size from feed_package order by position');
    expect(sizes.slice(0, -1).every(({ size }) => size === PIECE)).toBe(true);
    await worker.drain();
    expect(await desk.get(scope, batch.id)).toMatchObject({ state: 'APPLIED', files: { 'entries.csv': { inserted: many.length } } });
  });

  it('knows the same package again, whatever moment it is of, and writes none of its rows', async () => {
    const first = await send(await zipOf(cooperative.slug, workedCard()));
    await worker.drain();
    const before = await cooperative.rows();
    const again = await send(await zipOf(cooperative.slug, workedCard(), { asOf: '2013-05-09T20:00:00+02:00' }));
    await worker.drain();
    expect(await desk.get(scope, again.id)).toMatchObject({
      state: 'UNCHANGED', asOf: new Date('2013-05-09T18:00:00Z'), files: { 'entries.csv': { inserted: 0, unchanged: 13 } },
    });
    expect(await cooperative.rows()).toEqual(before);
    expect((await desk.list(scope, 10)).map(({ id }) => id)).toEqual([again.id, first.id]);
    await cooperative.load({ ...workedCard(), entries: [] }, { asOf: '2013-05-10T20:00:00+02:00' });
    await send(await zipOf(cooperative.slug, workedCard(), { asOf: '2013-05-11T20:00:00+02:00' }));
    await worker.drain();
    expect((await desk.list(scope, 1))[0]).toMatchObject({ state: 'APPLIED', files: { 'entries.csv': { inserted: 13 } } });
  });

  it('keeps what is refused in quarantine, with its problems', async () => {
    const { entries, ...rest } = workedCard();
    const batch = await send(await zipOf(cooperative.slug, { ...rest, entries: [{ ...entries[0]!, amount: '1,234' }] }));
    await worker.drain();
    expect(await desk.get(scope, batch.id)).toMatchObject({
      state: 'REFUSED', problemCount: 1, problems: [{ file: 'entries.csv', line: 2, column: 'amount', code: 'NOT_AN_AMOUNT' }],
    });
    expect(await pieces()).toHaveLength(1);
    expect(await jobs()).toContainEqual({ task: 'drop_feed_package', days: 90 });
    expect(await cooperative.query('select from person')).toEqual([]);
    const noPackage = await send(Buffer.from('PK, but no archive'));
    await worker.drain();
    expect(await desk.get(scope, noPackage.id)).toMatchObject({ state: 'REFUSED', problems: [{ code: 'NOT_A_ZIP' }] });
  });

  it('tries a package, tells what it would do, writes nothing, and applies it when asked', async () => {
    const card = workedCard();
    await cooperative.load(card);
    const before = await written();
    const paid = { ...card.entries[0]!, key: 'PAID', kind: 'PAYMENT', period: '2013-05', booked_on: '2013-05-06', due_on: '', amount: '9000' };
    const trial = await send(await zipOf(cooperative.slug, { ...card, entries: [...card.entries, paid] }), { dryRun: true });
    await worker.drain();
    expect(await desk.get(scope, trial.id)).toMatchObject({
      state: 'CHECKED', dryRun: true,
      files: { 'entries.csv': { inserted: 1, updated: 0, deleted: 0, unchanged: 13 } },
      difference: {
        groups: [{ group: 'RENT', accounts: 1, before: 69964, after: 969964 }],
        moved: [{ account: 'A1', before: 69964, after: 969964 }], movedCount: 1, notable: 500000,
      },
    });
    expect(await written()).toEqual(before);
    const applied = await desk.apply(scope, trial.id);
    expect(applied).toMatchObject({ state: 'QUEUED', dryRun: false });
    expect(await desk.apply(scope, trial.id)).toBeNull();
    await worker.drain();
    expect(await desk.get(scope, applied!.id)).toMatchObject({ state: 'APPLIED', files: { 'entries.csv': { inserted: 1 } } });
    expect(await cooperative.query('select balance::int from account_balance')).toEqual([{ balance: 969964 }]);
  });

  it('calls off what waits, at once, and refuses to call off what is over', async () => {
    const batch = await send(await zipOf(cooperative.slug, workedCard()));
    expect(await desk.cancel(scope, batch.id)).toBe('CANCELLED');
    await worker.drain();
    expect(await desk.get(scope, batch.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await cooperative.query('select from person')).toEqual([]);
    expect(await desk.cancel(scope, batch.id)).toBeNull();
  });

  it('calls off what runs: it ends soon and leaves nothing', async () => {
    const batch = await send(await zipOf(cooperative.slug, workedCard()));
    // Holds the batch in the middle of its transaction until it is called off.
    const holder = new pg.Client({ connectionString: database.urlOf('admin') });
    await holder.connect();
    await holder.query('begin; lock table person in exclusive mode');
    const working = worker.drain();
    try {
      const waits = `select from pg_stat_activity where application_name = 'domownik feed' and wait_event_type = 'Lock' and datname = current_database()`;
      while ((await asRole(database, 'admin', waits)).length === 0) await delay(50);
      expect(await desk.cancel(scope, batch.id)).toBe('RUNNING');
      expect(await desk.get(scope, batch.id)).toMatchObject({ state: 'RUNNING', cancelAsked: true });
      await working;
    } finally {
      await holder.end();
    }
    expect(await desk.get(scope, batch.id)).toMatchObject({ state: 'CANCELLED' });
    expect(await cooperative.query('select from person')).toEqual([]);
  });

  it('answers the same sending by the same batch, and keeps nothing of what is damaged on its way', async () => {
    const bytes = await zipOf(cooperative.slug, workedCard());
    const first = await send(bytes, { idempotencyKey: 'monday' });
    expect(await send(bytes, { idempotencyKey: 'monday' })).toMatchObject({ id: first.id });
    const options = { way: 'API', dryRun: false, sha256: '0'.repeat(64), idempotencyKey: 'tuesday' } as const;
    expect(await intake.receive(scope, streamOf(bytes), options)).toBe('CHECKSUM');
    expect(await intake.receive(scope, streamOf(Buffer.alloc(0)), options)).toBe('EMPTY');
    const broken = async function* () {
      yield* streamOf(bytes);
      throw new Error('the line went dead');
    };
    await expect(intake.receive(scope, broken(), options)).rejects.toThrow('the line went dead');
    expect(await pieces()).toEqual([{ batch_id: first.id, bytes: bytes.length }]);
    const { sha256: _, ...right } = options;
    expect(await intake.receive(scope, streamOf(bytes), right)).toMatchObject({ state: 'QUEUED' });
  });

  it('takes the newer of two sendings of a key, also where the older one died with its server', async () => {
    const bytes = await zipOf(cooperative.slug, workedCard());
    const options = { way: 'API', dryRun: false, idempotencyKey: 'wednesday' } as const;
    let goOn = () => undefined as void;
    const waits = new Promise<void>((resolve) => (goOn = resolve));
    const slow = async function* () {
      yield bytes.subarray(0, 100);
      await waits;
      yield bytes.subarray(100);
    };
    const older = intake.receive(scope, slow(), options);
    while (!(await cooperative.query(`select from feed_batch where state = 'RECEIVING'`)).length) await delay(20);
    const newer = await intake.receive(scope, streamOf(bytes), options);
    goOn();
    expect(await older).toBe('SENT_AGAIN');
    expect(newer).toMatchObject({ state: 'QUEUED' });
    expect(await pieces()).toEqual([{ batch_id: (newer as { id: string }).id, bytes: bytes.length }]);
  });

  it("shows nobody another cooperative's batches", async () => {
    const batch = await send(await zipOf(cooperative.slug, workedCard()));
    const neighbour = await fedCooperative(database, `queued-${(count += 1)}`);
    const theirs = { cooperativeId: neighbour.id, personId: null };
    expect(await desk.list(theirs, 10)).toEqual([]);
    expect(await desk.get(theirs, batch.id)).toBeNull();
    expect(await desk.cancel(theirs, batch.id)).toBeNull();
    expect(await desk.apply(theirs, batch.id)).toBeNull();
    expect(await desk.get(scope, batch.id)).toMatchObject({ state: 'QUEUED' });
  });

  it('pages by key', async () => {
    const sent: string[] = [];
    for (let at = 0; at < 3; at += 1) sent.push((await send(await zipOf(cooperative.slug, {}))).id);
    const [newest] = await desk.list(scope, 1);
    expect(newest!.id).toBe(sent[2]);
    expect((await desk.list(scope, 5, { after: newest!.id })).map(({ id }) => id)).toEqual([sent[1], sent[0]]);
  });
});
