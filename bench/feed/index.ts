import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { PLAIN, prepareData } from './data.js';
import { copyRows, loadThroughFeed, type Taken } from './measure.js';
import { SLUG, writePackage, writeTypedRows } from './package.js';
import { sizeOf, type Size } from './size.js';

/**
 * A cooperative's first package, accounts and entries, through the feed, beside `\copy` of the same entries into a plain table
 * with the same indexes; then the same package again, unchanged. Interleaved rounds on the same data; medians.
 *
 * The ratio of the last line is of rows/s with validation and merge, for which its target of 0.50 is set; the line before it tells
 * that of the whole batch, with the month summaries, of which a copy has none.
 */
export async function benchFeed(args: string[]): Promise<void> {
  const size = sizeOf(args);
  const folder = mkdtempSync(join(tmpdir(), 'bench-feed-'));
  const database = new URL(process.env.DATABASE_URL!).pathname;
  const url = new URL(process.env.DATABASE_ADMIN_URL!);
  url.pathname = database;
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  try {
    await run(size, folder, admin, url.href, process.env.DATABASE_WORKER_URL!);
  } finally {
    await admin.end();
    rmSync(folder, { recursive: true });
  }
}

async function run(size: Size, folder: string, admin: pg.Client, adminUrl: string, workerUrl: string): Promise<void> {
  console.log(`feed: ${size.rows} entries of ${size.accounts} accounts; filling ${size.existing} entries of other cooperatives …`);
  const id = await prepareData(admin, size);
  const feed = join(folder, 'feed');
  await writePackage(feed, size);
  await writeTypedRows(join(folder, 'typed.tsv'), size, id);
  const taken: Record<'copy' | 'feed' | 'again', Taken[]> = { copy: [], feed: [], again: [] };
  const merged: number[] = [];
  for (let round = 0; round < size.rounds; round += 1) {
    await settle(admin);
    taken.copy.push(tell('copy', size, await copyRows(admin, adminUrl, PLAIN, join(folder, 'typed.tsv'))));
    await settle(admin);
    const first = await loadThroughFeed(admin, workerUrl, SLUG, feed);
    taken.feed.push(tell('feed', size, first));
    console.log(JSON.stringify(first.steps));
    merged.push((first.steps.SUMMING ?? Number.NaN) / 1000);
    await settle(admin);
    taken.again.push(tell('again', size, await loadThroughFeed(admin, workerUrl, SLUG, feed)));
    await empty(admin, id);
  }
  const seconds = (way: keyof typeof taken) => median(taken[way].map((one) => one.seconds));
  console.log(`an unchanged package is ${(seconds('feed') / seconds('again')).toFixed(1)} times as fast`);
  const peak = Math.max(...[...taken.feed, ...taken.again].map(({ peakMb }) => peakMb));
  const ratio = (of: number) => (seconds('copy') / of).toFixed(2);
  console.log(`read, checked and merged in ${median(merged).toFixed(1)} s; the whole batch, month summaries included, in ${seconds('feed').toFixed(1)} s, ratio ${ratio(seconds('feed'))}`);
  console.log(`feed ratio ${ratio(median(merged))} peak_mb ${peak.toFixed(0)}`);
}

const MEASURED = [PLAIN, 'ledger_entry', 'account_month', 'account_balance', 'settlement_account'];

/** Neither way pays for what the one before has left to be written. */
const settle = (admin: pg.Client) => admin.query('checkpoint');

/** Takes the rows of the round back, so that the next one finds the tables as this one did. */
async function empty(admin: pg.Client, id: string): Promise<void> {
  await admin.query(`set session_replication_role = replica`);
  // Without the records of its batches the package is not known again.
  for (const table of [...MEASURED, 'feed_batch']) await admin.query(`delete from ${table} where cooperative_id = $1`, [id]);
  await admin.query(`set session_replication_role = origin`);
  await admin.query(`vacuum analyze ${MEASURED.join(', ')}`);
}

function tell(way: string, { rows }: Size, taken: Taken): Taken {
  const { seconds, nodeCpu, postgresCpu, peakMb } = taken;
  console.log(`${way.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s ${(rows / seconds).toFixed(0).padStart(8)} rows/s  CPU ${nodeCpu.toFixed(1)} s of Node, ` +
    `${postgresCpu.toFixed(1)} s of PostgreSQL${Number.isNaN(peakMb) ? '' : `  peak ${peakMb.toFixed(0)} MB`}`);
  return taken;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
