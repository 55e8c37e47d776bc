import { setTimeout as delay } from 'node:timers/promises';
import { readEnvironment } from '#config/environment';
import { FeedIntake } from '../../src/feed/index.js';
import { createWorker } from '../../src/worker.js';
import { ask, booksOf, insideNow, makeCooperative } from './database.js';
import { packageOf, type Edition } from './package.js';
import { killServer } from './server-kills.js';
import { WorkerProcess } from './worker-process.js';

const KILLS = 20;
const KILLS_A_BATCH = 3;
/** A kill comes at some moment of the batch's transaction, which lasts about as long as this. */
const SPREAD_MS = 2_500;
const LOOK_MS = 25;

/** Who is killed in mid-batch. A backend of PostgreSQL that dies takes all of the server with it, which then recovers from its log. */
const VICTIMS: Record<string, (worker: WorkerProcess, pid: number) => Promise<void>> = {
  worker: (worker) => worker.kill(),
  PostgreSQL: (_, pid) => Promise.resolve(void process.kill(pid, 'SIGKILL')),
};

/**
 * kill -9 in mid-batch, twenty times each: of the server while a package comes in, and of the worker and of PostgreSQL
 * provably inside the batch's transaction. What was shown before is shown still, and the batch, taken again, comes to the
 * same books as one that nobody disturbed.
 */
export async function tortureFeed(): Promise<void> {
  const worker = new WorkerProcess();
  try {
    await ask('truncate cooperative cascade');
    const twin = await makeCooperative('torture-twin');
    const books: Record<Edition, string> = { A: '', B: '' };
    for (const edition of ['A', 'B'] as const) {
      await ended(worker, await send(twin, 'torture-twin', edition));
      books[edition] = await booksOf(twin);
    }
    if (books.A === books.B) throw new Error('the two editions come to the same books');
    await killServer(KILLS, books, (batch) => ended(worker, batch));
    for (const victim of Object.keys(VICTIMS)) await killAll(worker, victim, books);
  } finally {
    await worker.kill();
  }
}

async function killAll(worker: WorkerProcess, victim: string, books: Record<Edition, string>): Promise<void> {
  const slug = `torture-${victim.toLowerCase()}`;
  const id = await makeCooperative(slug);
  await ended(worker, await send(id, slug, 'A'));
  let [shown, next]: [Edition, Edition] = ['A', 'B'];
  const places = new Map<string, number>();
  for (let kills = 0; kills < KILLS; [shown, next] = [next, shown]) {
    const batch = await send(id, slug, next);
    for (let n = 0; n < KILLS_A_BATCH && kills < KILLS; n += 1) {
      const at = await killInside(worker, victim, batch);
      if (at === null) break;
      if ((await booksOf(id)) !== books[shown]) throw new Error(`a ${victim} that was killed at "${at}" left something behind`);
      kills += 1;
      places.set(at, (places.get(at) ?? 0) + 1);
    }
    await ended(worker, batch);
    if ((await booksOf(id)) !== books[next]) throw new Error('a batch that was taken again came to other books');
  }
  console.log(`${victim}: killed ${KILLS} times inside the batch; before its commit the books were those before, after it those of an undisturbed batch. At:`);
  for (const [place, times] of places) console.log(`  ${String(times).padStart(2)} ${place}`);
}

/** Kills the victim while the batch is inside its transaction. @returns what the batch was at; null where it was through before */
async function killInside(worker: WorkerProcess, victim: string, batch: string): Promise<string | null> {
  const wait = Math.random() * SPREAD_MS;
  for (let since: number | null = null; ; await delay(LOOK_MS)) {
    await worker.keep();
    const inside = await insideNow();
    if (!inside) {
      if ((await stateOf(batch)) === 'APPLIED') return null;
      since = null;
      continue;
    }
    since ??= Date.now();
    if (Date.now() - since < wait) continue;
    await VICTIMS[victim]!(worker, inside.pid);
    // What its connection was at ends by itself, once PostgreSQL finds nobody at the other end.
    while (await insideNow()) await delay(LOOK_MS);
    // Whoever was faster than the kill has committed: that kill did not land inside.
    return (await stateOf(batch)) === 'APPLIED' ? null : inside.query;
  }
}

/** Puts a package into the queue, as an upload does. @returns the batch */
async function send(cooperativeId: string, slug: string, edition: Edition): Promise<string> {
  const context = await createWorker(readEnvironment());
  try {
    const bytes = (async function* () { yield await Promise.resolve(packageOf(slug, edition)); })();
    const batch = await context.get(FeedIntake).receive({ cooperativeId, personId: null }, bytes, { way: 'API', dryRun: false });
    if (typeof batch === 'string') throw new Error(batch);
    return batch.id;
  } finally {
    await context.close();
  }
}

async function ended(worker: WorkerProcess, batch: string): Promise<void> {
  for (let state = ''; state !== 'APPLIED'; await delay(LOOK_MS)) {
    await worker.keep();
    state = await stateOf(batch);
    if (['REFUSED', 'FAILED', 'CANCELLED'].includes(state)) throw new Error(`a batch has become ${state}`);
  }
}

async function stateOf(batch: string): Promise<string> {
  const [row] = await ask<{ state: string }>('select state from feed_batch where id = $1', [batch]);
  return row!.state;
}
