import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Scope } from '#libs/cooperative';
import { FeedDesk, FeedIntake, loadFeed, type BatchView, type ReceiveFault, type ReceiveOptions } from '../../src/feed/index.js';
import { asRole, testDatabase, testWorker, until, type TestDatabase, type TestWorker } from '../support/index.js';
import { workedCard } from './feed-card.js';
import { fedCooperative, withFolder, writePackage, type FedCooperative } from './feed-package.js';
import { zipOf } from './program.js';

const HELD = Buffer.alloc(2 * 1024 * 1024, 'x');
const STATEMENT = readFileSync('docs/feed/samples/statements/payments.sta');

async function* streamOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}

describe('a batch that does not come to its end', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let intake: FeedIntake;
  let desk: FeedDesk;
  let cooperative: FedCooperative;
  let scope: Scope;
  let bytes: Buffer;
  let holder: pg.Client;
  let count = 0;
  beforeAll(async () => {
    database = await testDatabase();
    worker = await testWorker(database);
    intake = worker.context.get(FeedIntake);
    desk = worker.context.get(FeedDesk);
    holder = new pg.Client({ connectionString: database.urlOf('admin') });
    await holder.connect();
  });
  beforeEach(async () => {
    cooperative = await fedCooperative(database, `called-off-${(count += 1)}`);
    scope = { cooperativeId: cooperative.id, personId: null };
    bytes = await zipOf(cooperative.slug, workedCard());
  });
  afterAll(async () => {
    await holder.end();
    await worker.close();
    await database.drop();
  });

  const receive = (stream: AsyncIterable<Buffer>, options: Partial<ReceiveOptions> = {}) =>
    intake.receive(scope, stream, { way: 'API', dryRun: false, ...options });
  const send = async (content: Buffer, options: Partial<ReceiveOptions> = {}): Promise<BatchView> => {
    const batch = await receive(streamOf(content), options);
    if (typeof batch === 'string') throw new Error(batch);
    return batch;
  };
  const stateOf = async (id: string) => (await desk.get(scope, id))!.state;
  const piecesOf = async (id: string) => (await cooperative.query('select from feed_package where batch_id = $1', [id])).length;
  const waiting = (where: string) => asRole(database, 'admin',
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and ${where}`);
  /** Does the first day's look after packages that never came whole. */
  const dayAfter = async () => {
    await asRole(database, 'admin', `update graphile_worker._private_jobs set run_at = now()
      where payload->>'cooperativeId' = $1 and payload->'payload'->'ended' is null`, { values: [cooperative.id] });
    await worker.drain();
  };

  /** A sending that has sent two megabytes and goes on when it is told to. */
  const underWay = async (idempotencyKey?: string) => {
    let goOn = () => undefined as void;
    const waits = new Promise<void>((resolve) => (goOn = resolve));
    const slow = async function* () {
      yield HELD;
      await waits;
    };
    const sending = receive(slow(), idempotencyKey === undefined ? {} : { idempotencyKey });
    await until(async () => (await cooperative.query('select from feed_package')).length === 2);
    const [{ id } = { id: '' }] = await cooperative.query<{ id: string }>(`select id from feed_batch where state = 'RECEIVING'`);
    return { id, end: (): Promise<BatchView | ReceiveFault> => (goOn(), sending) };
  };

  it('applies nothing where it was called off after the last look and before the commit', async () => {
    const { id } = await send(bytes);
    await cooperative.query(`update feed_batch set state = 'RUNNING', cancel_asked_at = now() where id = $1`, [id]);
    const load = withFolder((folder) => {
      writePackage(folder, workedCard(), { cooperative: cooperative.slug });
      return loadFeed({ databaseUrl: database.urlOf('worker'), cooperative: cooperative.slug, path: folder, batchId: id });
    });
    await expect(load).rejects.toThrow();
    expect(await cooperative.query('select from person')).toEqual([]);
    await worker.drain();
    expect(await stateOf(id)).toBe('CANCELLED');
  });

  it('is a bank statement, too: called off while it runs, it takes no payment', async () => {
    const { id } = await send(STATEMENT, { kind: 'STATEMENT' });
    await holder.query('begin; lock table pending_payment in exclusive mode');
    const working = worker.drain();
    await until(async () => (await waiting(`application_name = 'domownik mt940'`)).length > 0);
    expect(await desk.cancel(scope, id)).toBe('RUNNING');
    await holder.query('rollback');
    await working;
    expect(await stateOf(id)).toBe('CANCELLED');
    expect(await cooperative.query('select from pending_payment')).toEqual([]);
    const again = await send(STATEMENT, { kind: 'STATEMENT' });
    await worker.drain();
    expect(await desk.get(scope, again.id)).toMatchObject({ state: 'TAKEN', statement: { payments: 1, matched: 0, added: 0, posted: 0 } });
    expect((await desk.get(scope, again.id))!.readings).toHaveLength(1);
  });

  it('gives its key back where it is called off on its way', async () => {
    const older = await underWay('monday');
    expect(await desk.cancel(scope, older.id)).toBe('CANCELLED');
    expect(await send(bytes, { idempotencyKey: 'monday' })).toMatchObject({ state: 'QUEUED' });
    expect(await older.end()).toBe('SENT_AGAIN');
    expect(await piecesOf(older.id)).toBe(0);
  });

  it('gives its key back and drops its pieces where it was given up after a day', async () => {
    const dead = await underWay('tuesday');
    await dayAfter();
    expect([await stateOf(dead.id), await piecesOf(dead.id)]).toEqual(['CANCELLED', 0]);
    expect(await send(bytes, { idempotencyKey: 'tuesday' })).toMatchObject({ state: 'QUEUED' });
    expect(await dead.end()).toBe('SENT_AGAIN');
  });

  it('leaves no piece a day after it was called off on its way, and keeps one that came whole for a week', async () => {
    const dead = await underWay();
    await desk.cancel(scope, dead.id);
    const whole = await send(bytes);
    await desk.cancel(scope, whole.id);
    await dayAfter();
    expect([await piecesOf(dead.id), await piecesOf(whole.id)]).toEqual([0, 1]);
    expect(await dead.end()).toBe('SENT_AGAIN');
  });

  it('never stands in the queue without its pieces where the same key is sent again at that moment', async () => {
    const older = await underWay('wednesday');
    await holder.query('begin; select from feed_package for update');
    const newer = send(bytes, { idempotencyKey: 'wednesday' });
    const waits = async (some: number) => (await waiting(`query ~ 'feed_(package|batch)'`)).length >= some;
    await until(() => waits(1));
    let isOver = false;
    const queued = cooperative.query(`update feed_batch set state = 'QUEUED', bytes = 1, sha256 = sha256('x') where id = $1 and state = 'RECEIVING' returning id`, [older.id])
      .finally(() => (isOver = true));
    await until(async () => isOver || (await waits(2)));
    await holder.query('rollback');
    expect(await newer).toMatchObject({ state: 'QUEUED' });
    expect(await queued).toEqual([]);
    expect([await stateOf(older.id), await piecesOf(older.id)]).toEqual(['CANCELLED', 0]);
    expect(await older.end()).toBe('SENT_AGAIN');
  });

  it('keeps its pieces where it is in the queue and only its sender has not heard of it', async () => {
    let id = '';
    const unheard = async function* () {
      yield HELD;
      await until(async () => (await cooperative.query('select from feed_package')).length === 2);
      [{ id } = { id }] = await cooperative.query<{ id: string }>(`update feed_batch set state = 'QUEUED', bytes = 1, sha256 = sha256('x') returning id`);
      throw new Error('the line went dead');
    };
    await expect(receive(unheard())).rejects.toThrow('the line went dead');
    expect([await stateOf(id), await piecesOf(id)]).toEqual(['QUEUED', 2]);
  });

  it('fails for good where it has killed its worker five times', async () => {
    const { id } = await send(bytes);
    await cooperative.query(`update feed_batch set state = 'RUNNING', attempts = 5 where id = $1`, [id]);
    await worker.drain();
    expect(await stateOf(id)).toBe('FAILED');
    expect(await cooperative.query('select from person')).toEqual([]);
    expect(await piecesOf(id)).toBe(1);
  });
});
