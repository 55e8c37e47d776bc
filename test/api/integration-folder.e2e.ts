import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { makeWorkerUtils, parseCrontab, run } from 'graphile-worker';
import { FolderWatch, WATCH_FOLDERS } from '../../src/integration/index.js';
import { CRONTAB } from '../../src/worker.js';
import { testDatabase, testWorker, type TestDatabase, type TestWorker } from '../support/index.js';
import { workedCard } from './feed-card.js';
import { fedCooperative, type FedCooperative } from './feed-package.js';
import { zipOf } from './program.js';

describe('a watched folder', () => {
  let database: TestDatabase;
  let worker: TestWorker;
  let root: string;
  let fed: FedCooperative;
  let good: Buffer;
  let count = 0;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'watched-'));
    database = await testDatabase();
    database.environment.feedWatchDir = root;
    worker = await testWorker(database);
  });
  beforeEach(async () => {
    fed = await fedCooperative(database, `watched-${(count += 1)}`);
    mkdirSync(join(root, fed.slug));
    good = await zipOf(fed.slug, workedCard());
  });
  afterEach(() => rmSync(join(root, fed.slug), { recursive: true }));
  afterAll(async () => {
    await worker.close();
    await database.drop();
    rmSync(root, { recursive: true });
  });

  const at = (...names: string[]) => join(root, fed.slug, ...names);
  const inside = (name = '') => readdirSync(at(name)).sort();
  const look = () => worker.context.get(FolderWatch).run();
  const batches = () => fed.query<{ state: string; way: string }>('select state, way from feed_batch order by received_at');

  it('gives its package to the queue, and lays it aside with a report', async () => {
    writeFileSync(at('feed.zip.part'), good);
    renameSync(at('feed.zip.part'), at('feed.zip'));
    await look();
    expect(inside('working')).toEqual([expect.stringMatching(/^[0-9a-f-]{36}\.feed\.zip$/)]);
    await worker.drain();
    await look();
    expect(inside()).toEqual(['refused', 'taken', 'working']);
    const [name, report] = inside('taken');
    expect([name, report, inside('working')]).toEqual([expect.stringMatching(/^\d{8}T\d{6}-[0-9a-f]{8}-feed\.zip$/), `${name}.txt`, []]);
    expect(readFileSync(at('taken', report!), 'utf8')).toMatch(/^Paczka wczytana\.\nNumer paczki: /);
    expect(readFileSync(at('taken', name!)).equals(good)).toBe(true);
    expect(await batches()).toEqual([{ state: 'APPLIED', way: 'FOLDER' }]);
  });

  it('says what is wrong with a package beside it', async () => {
    writeFileSync(at('bad.zip'), await zipOf(fed.slug, { persons: [{ key: 'X', first_name: '', last_name: '' }] }));
    writeFileSync(at('empty.zip'), '');
    await look();
    await worker.drain();
    await look();
    const reports = inside('refused').filter((name) => name.endsWith('.txt')).map((name) => readFileSync(at('refused', name), 'utf8'));
    expect(reports.sort()).toEqual([expect.stringContaining('persons.csv:2 last_name: '), 'Paczka odrzucona: plik jest pusty.\n']);
    expect(inside('taken')).toEqual([]);
  });

  it('leaves alone what is still being written, what is hidden and what is no package', async () => {
    for (const name of ['.hidden.zip', 'feed.zip.part', 'notes.txt']) writeFileSync(at(name), good);
    writeFileSync(at('growing.zip'), good.subarray(0, 10));
    const growing = setInterval(() => writeFileSync(at('growing.zip'), 'x', { flag: 'a' }), 100);
    await look();
    clearInterval(growing);
    expect(inside()).toEqual(['.hidden.zip', 'feed.zip.part', 'growing.zip', 'notes.txt', 'refused', 'taken', 'working']);
    expect(await batches()).toEqual([]);
  });

  it('applies nothing twice where a worker died before it moved the package', async () => {
    writeFileSync(at('feed.zip'), good);
    await look();
    const [working] = inside('working');
    // As it stands when the worker dies between taking the package and moving it.
    renameSync(at('working', working!), at('feed.zip'));
    await look();
    expect(inside('working')).toEqual([working]);
    await worker.drain();
    await look();
    expect(await batches()).toEqual([{ state: 'APPLIED', way: 'FOLDER' }]);
    // As it stands when the worker dies between the report and the move.
    const [name] = inside('taken');
    renameSync(at('taken', name!), at('working', working!));
    await look();
    expect([inside('working'), inside('taken')]).toEqual([[], [name, `${name}.txt`]]);
  });

  it('takes the same package again when it is put there anew', async () => {
    for (let n = 0; n < 2; n += 1) {
      writeFileSync(at('feed.zip'), good);
      await look();
      await worker.drain();
      await look();
    }
    expect(await batches()).toEqual([{ state: 'APPLIED', way: 'FOLDER' }, { state: 'UNCHANGED', way: 'FOLDER' }]);
  });

  it('lays a package aside whose key is another sending’s', async () => {
    writeFileSync(at('feed.zip'), good);
    await look();
    const [working] = inside('working');
    renameSync(at('working', working!), at('feed.zip'));
    await fed.query(`update feed_batch set sha256 = sha256('another')`);
    await look();
    const [name, report] = inside('refused');
    expect([inside('working'), report]).toEqual([[], `${name}.txt`]);
    expect(readFileSync(at('refused', report!), 'utf8')).toContain('należy już do innego przesłania');
  });

  it('goes on with the others where one can’t be moved', async () => {
    writeFileSync(at('feed.zip'), good);
    await look();
    await worker.drain();
    const long = `${'a'.repeat(240)}.zip`;
    writeFileSync(at(long), good);
    await look();
    expect(inside()).toEqual([long, 'refused', 'taken', 'working']);
    expect([inside('working'), inside('taken')]).toEqual([[], [expect.stringMatching(/-feed\.zip$/), expect.stringMatching(/-feed\.zip\.txt$/)]]);
  });

  it('is looked into once at a time, however long a look takes, and no looks pile up', async () => {
    const { task, options } = parseCrontab(CRONTAB).find((item) => item.task === WATCH_FOLDERS)!;
    const connectionString = database.urlOf('worker');
    const clock = await makeWorkerUtils({ connectionString });
    const ends: (() => void)[] = [];
    let looking = 0;
    const longLook = async () => {
      looking += 1;
      await new Promise<void>((resolve) => ends.push(resolve));
      looking -= 1;
    };
    await clock.addJob(task, {}, options);
    const runner = await run({ connectionString, concurrency: 2, pollInterval: 50, noHandleSignals: true, taskList: { [task]: longLook } });
    while (ends.length < 1) await delay(20);
    for (let minute = 0; minute < 3; minute += 1) await clock.addJob(task, {}, options);
    await delay(500);
    expect(looking).toBe(1);
    ends[0]!();
    while (ends.length < 2) await delay(20);
    ends[1]!();
    while ((await clock.withPgClient((client) => client.query(`select from graphile_worker.jobs where task_identifier = $1`, [task]))).rowCount) await delay(20);
    await runner.stop();
    await clock.release();
    expect(ends).toHaveLength(2);
  });

  it('of nobody’s name is nobody’s', async () => {
    mkdirSync(join(root, 'nobody'));
    writeFileSync(join(root, 'nobody', 'feed.zip'), good);
    await look();
    expect(readdirSync(join(root, 'nobody'))).toEqual(['feed.zip']);
    rmSync(join(root, 'nobody'), { recursive: true });
  });
});
