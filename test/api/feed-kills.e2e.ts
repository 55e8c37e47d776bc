import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import yazl from 'yazl';
import { FeedDesk, FeedIntake } from '../../src/feed/index.js';
import { asRole, testDatabase, testWorker, type TestDatabase, type TestWorker } from '../support/index.js';
import { workedCard } from './feed-card.js';
import { fedCooperative, withFolder, writePackage } from './feed-package.js';

const KILLS = 2;
const LONG = 240_000;

const zipOf = (slug: string): Promise<Buffer> =>
  withFolder(async (folder) => {
    writePackage(folder, workedCard(), { cooperative: slug });
    const zip = new yazl.ZipFile();
    for (const name of readdirSync(folder)) zip.addFile(join(folder, name), name);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(join(folder, 'package.zip')));
    return readFileSync(join(folder, 'package.zip'));
  });

describe('a worker that is killed', () => {
  let database: TestDatabase;
  let house: TestWorker;
  const started: ChildProcess[] = [];
  beforeAll(async () => {
    database = await testDatabase();
    house = await testWorker(database);
  });
  afterAll(async () => {
    for (const child of started) child.kill('SIGKILL');
    await house.close();
    await database.drop();
  });

  async function startWorker(): Promise<ChildProcess> {
    const urls = { DATABASE_URL: database.urlOf('app'), DATABASE_WORKER_URL: database.urlOf('worker') };
    const env = { ...process.env, DOMOWNIK_MODE: 'test', PASSWORD_PEPPER: 'p'.repeat(40), ...urls };
    const child = fork(join(process.cwd(), 'dist/src/work.js'), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    started.push(child);
    await once(child, 'message');
    return child;
  }

  /** The feed's connections that wait for a lock: they are inside their transaction, for they have staged all rows by then. */
  const waiting = () => asRole(database, 'admin', `select from pg_stat_activity
    where application_name = 'domownik feed' and wait_event_type = 'Lock' and datname = current_database()`);

  it('in mid-batch leaves nothing, and the batch is taken again and comes out whole', async () => {
    const cooperative = await fedCooperative(database, 'killed');
    const scope = { cooperativeId: cooperative.id, personId: null };
    const bytes = await zipOf(cooperative.slug);
    const batch = await house.context.get(FeedIntake).receive(scope,
      (async function* () { yield await Promise.resolve(bytes); })(), { way: 'API', dryRun: false });
    if (typeof batch === 'string') throw new Error(batch);
    const holder = new pg.Client({ connectionString: database.urlOf('admin') });
    await holder.connect();
    // The last table that a batch writes: all others have been written, in the transaction, when it stops there.
    await holder.query('begin; lock table account_balance in exclusive mode');
    for (let kill = 0; kill < KILLS; kill += 1) {
      const worker = await startWorker();
      while ((await waiting()).length === 0) await delay(100);
      worker.kill('SIGKILL');
      await once(worker, 'exit');
      while ((await waiting()).length > 0) {
        await asRole(database, 'admin', `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'domownik feed' and datname = current_database()`);
        await delay(50);
      }
      expect(await cooperative.query('select from person')).toEqual([]);
      expect(await cooperative.query('select from ledger_entry')).toEqual([]);
    }
    await holder.end();
    await startWorker();
    const desk = house.context.get(FeedDesk);
    while (['QUEUED', 'RUNNING'].includes((await desk.get(scope, batch.id))!.state)) await delay(200);
    expect(await desk.get(scope, batch.id)).toMatchObject({ state: 'APPLIED', files: { 'entries.csv': { inserted: 13 } } });
    expect(await cooperative.query(`select (select count(*)::int from ledger_entry) as entries, (select count(*)::int from account_month) as months,
      (select balance::int from account_balance) as balance`)).toEqual([{ entries: 13, months: 13, balance: 69964 }]);
  }, LONG);
});
