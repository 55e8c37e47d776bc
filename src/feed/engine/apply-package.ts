import type { Client } from 'pg';
import type { FileName } from '../contract/index.js';
import { refused, type FeedOutcome, type RowCounts, type TrialOutcome } from '../outcome.js';
import { settlePendingPayments } from '../pending/settle.js';
import type { Problems, TableReading } from '../problems.js';
import { checkMoment, recordBatch } from './batch.js';
import { checkStaged } from './checks.js';
import { refreshConsumption } from './consumption.js';
import { differenceOf, noteBalances } from './difference.js';
import { digestOf, sameAsLast } from './digest.js';
import { mergeStaged } from './merge.js';
import type { PackageInHand } from './package-in-hand.js';
import { createStaging, stageFile } from './staging.js';
import { refreshSummaries } from './summaries.js';

/** Up to here single look-ups may be planned; beyond, whole sets are joined, however small the planner thinks them. */
const SMALL_BATCH_ROWS = 5000;

/** What a batch is at while it runs. */
export type FeedStep =
  | { step: 'READING' | 'READ'; file: string; rows: number }
  | { step: 'CHECKING' | 'MERGING' | 'SUMMING' };

/** How a batch goes. */
export interface BatchOptions {
  /** The batch that waits for this; null: one is recorded. Then its refusal is recorded too. */
  batchId: string | null;
  /** True where all of it is taken back in the end, and what it would have done is told. */
  dryRun: boolean;
  /** Told what the batch is at; a throw calls it off. */
  onStep: (step: FeedStep) => void;
}

/**
 * Applies a package to one cooperative: everything in one transaction, or nothing. Batches of one cooperative take
 * their turns; until the commit everybody sees the state before.
 *
 * @param client connected as the worker role, outside a transaction
 */
export async function applyPackage(
  client: Client,
  cooperativeId: string,
  inHand: PackageInHand,
  problems: Problems,
  options: BatchOptions,
): Promise<FeedOutcome | TrialOutcome> {
  const { batchId, dryRun, onStep } = options;
  const { manifest } = inHand;
  await begin(client, cooperativeId);
  await client.query(`select pg_advisory_xact_lock(hashtextextended('feed ' || current_cooperative(), 0))`);
  await checkMoment(client, manifest, problems);
  const known = problems.count > 0 || dryRun ? null : await sameAsLast(client, inHand);
  if (known) {
    const digest = await digestOf(client, inHand);
    const id = await recordBatch(client, { batchId, manifest, state: 'UNCHANGED', summary: { files: known }, digest });
    await client.query('commit');
    return { state: 'APPLIED', batchId: id, files: known };
  }
  if (problems.count === 0) await stageAndCheck(client, inHand, problems, onStep);
  if (problems.count > 0) {
    await client.query('rollback');
    if (batchId !== null) return refused(problems);
    await begin(client, cooperativeId);
    const summary = { problemCount: problems.count, problems: problems.listed, readings: problems.readings };
    await recordBatch(client, { batchId, manifest, state: 'REFUSED', summary, digest: null });
    await client.query('commit');
    return refused(problems);
  }
  if (dryRun) await noteBalances(client);
  onStep({ step: 'MERGING' });
  const files = await mergeStaged(client, inHand);
  onStep({ step: 'SUMMING' });
  await refreshSummaries(client);
  await refreshConsumption(client);
  // Payments in transit are few, and each looks its entries up.
  await client.query('set local enable_nestloop = on');
  await settlePendingPayments(client);
  if (dryRun) return takeBack(client, cooperativeId, inHand, batchId, { files, readings: problems.readings });
  const digest = await digestOf(client, inHand);
  const id = await recordBatch(client, { batchId, manifest, state: 'APPLIED', summary: { files, readings: problems.readings }, digest });
  // Of several feeds in a row one telling is enough.
  if (files['letters.csv']?.inserted) await client.query(`select enqueue('letter_mails', '{}', job_key => 'letter_mails')`);
  await client.query('commit');
  return { state: 'APPLIED', batchId: id, files };
}

/** Takes back what a trial has done, and keeps what it has shown. */
async function takeBack(
  client: Client,
  cooperativeId: string,
  { manifest }: PackageInHand,
  batchId: string | null,
  told: { files: Record<string, RowCounts>; readings: TableReading[] },
): Promise<TrialOutcome> {
  const difference = await differenceOf(client);
  await client.query('rollback');
  await begin(client, cooperativeId);
  const id = await recordBatch(client, { batchId, manifest, state: 'CHECKED', summary: { ...told, difference }, digest: null });
  await client.query('commit');
  return { state: 'CHECKED', batchId: id, files: told.files, difference };
}

/**
 * Opens a transaction within the cooperative. Its statements are few and large: they may sort in memory. What the planner
 * must know is how many rows there are: a tenth of the usual sample tells that.
 */
async function begin(client: Client, cooperativeId: string): Promise<void> {
  await client.query('begin');
  await client.query(
    `select set_config('domownik.cooperative_id', $1, true), set_config('work_mem', '64MB', true),
       set_config('jit', 'off', true), set_config('default_statistics_target', '10', true)`,
    [cooperativeId],
  );
}

async function stageAndCheck(
  client: Client,
  inHand: PackageInHand,
  problems: Problems,
  onStep: (step: FeedStep) => void,
): Promise<void> {
  await createStaging(client);
  const dueDay = await dueDayOf(client);
  const onRows = (name: FileName, rows: number) => onStep({ step: 'READING', file: `${name}.csv`, rows });
  let total = 0;
  for (const name of inHand.files) {
    const rows = await stageFile(client, inHand, name, { dueDay, problems, onRows });
    onStep({ step: 'READ', file: `${name}.csv`, rows });
    total += rows;
  }
  if (total > SMALL_BATCH_ROWS) await client.query('set local enable_nestloop = off');
  onStep({ step: 'CHECKING' });
  await checkStaged(client, inHand, problems);
}

async function dueDayOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ day: number | null }>(
    `select (settings->>'dueDay')::integer as day from cooperative_settings
     where cooperative_id = current_cooperative()`,
  );
  const day = rows[0]?.day;
  if (!day) throw new Error('the cooperative has no settings with a due day');
  return day;
}
