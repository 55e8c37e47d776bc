import pg from 'pg';
import { MANIFEST } from './contract/index.js';
import { applyPackage, type BatchOptions, type FeedStep } from './engine/apply-package.js';
import { PackageInHand } from './engine/package-in-hand.js';
import { refused, type FeedOutcome, type TrialOutcome } from './outcome.js';
import type { FeedPackage } from './package/feed-package.js';
import { readManifest } from './package/manifest.js';
import { openPackage } from './package/open-package.js';
import { Problems } from './problems.js';

export interface LoadFeedOptions {
  /** Connects as the worker role; not through a pooler that shares connections within a transaction. */
  databaseUrl: string;
  /** Slug of the cooperative that the package is loaded into. */
  cooperative: string;
  /** A directory or a ZIP (docs: README.md). */
  path: string;
  /** Told what the batch is at. */
  onStep?: (step: FeedStep) => void;
  /** The batch that waits for this; without it one is recorded. */
  batchId?: string;
  /** Aborted to call the batch off: then nothing of it is written. */
  signal?: AbortSignal;
}

/**
 * Loads a feed package into a cooperative, whole or not at all. What is wrong with the package is an outcome.
 *
 * @throws what is not the package's fault: no connection, no rights; the signal's reason where it was called off
 */
export const loadFeed = (options: LoadFeedOptions): Promise<FeedOutcome> => run(options, false) as Promise<FeedOutcome>;

/** Goes all the way of `loadFeed`, tells what it would have done, and takes it back. */
export const tryFeed = (options: LoadFeedOptions): Promise<TrialOutcome> => run(options, true) as Promise<TrialOutcome>;

async function run(options: LoadFeedOptions, dryRun: boolean): Promise<FeedOutcome | TrialOutcome> {
  const problems = new Problems();
  const feed = await openPackage(options.path, problems);
  if (!feed) return refused(problems);
  try {
    return await loadPackage(feed, options, dryRun, problems);
  } finally {
    await feed.close();
  }
}

async function loadPackage(
  feed: FeedPackage,
  options: LoadFeedOptions,
  dryRun: boolean,
  problems: Problems,
): Promise<FeedOutcome | TrialOutcome> {
  const { databaseUrl, cooperative, onStep = () => undefined, batchId = null, signal } = options;
  const manifest = await readManifest(feed, problems);
  if (!manifest) return refused(problems);
  const place = { file: MANIFEST, column: 'cooperative', value: manifest.cooperative };
  if (manifest.cooperative !== cooperative) {
    problems.add('OTHER_COOPERATIVE', place, { expected: cooperative });
    return refused(problems);
  }
  return withConnection(databaseUrl, signal, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from cooperative where slug = $1', [cooperative]);
    const batch: BatchOptions = { batchId, dryRun, onStep: (step) => (signal?.throwIfAborted(), onStep(step)) };
    if (rows[0]) return applyPackage(client, rows[0].id, new PackageInHand(feed, manifest), problems, batch);
    problems.add('UNKNOWN_COOPERATIVE', place);
    return refused(problems);
  });
}

/** Runs `work` on a connection of its own; the signal ends the statement that it is at, and so all of it. */
async function withConnection<T>(databaseUrl: string, signal: AbortSignal | undefined, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'domownik feed' });
  // A server that goes away is told by the statement that it breaks, which is awaited.
  client.on('error', () => undefined);
  await client.connect();
  const stop = () => void cancelBackend(databaseUrl, (client as unknown as { processID: number }).processID);
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    return await work(client);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
    await client.end().catch(() => undefined);
  }
}

async function cancelBackend(databaseUrl: string, processId: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect();
    await client.query('select pg_cancel_backend($1)', [processId]);
  } catch {
    // The batch looks at the signal between its statements as well.
  } finally {
    await client.end().catch(() => undefined);
  }
}
