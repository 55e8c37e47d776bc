import pg from 'pg';
import { MANIFEST } from './contract/index.js';
import { applyPackage, type FeedStep } from './engine/apply-package.js';
import { PackageInHand } from './engine/package-in-hand.js';
import type { Mapping } from './mapping/mapping.js';
import { savedMapping } from './mapping/saved-mapping.js';
import { refused, type FeedOutcome } from './outcome.js';
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
  /** How the cooperative's own files become those of the contract; left out, the one that the cooperative has saved. */
  mapping?: Mapping | null;
  /** Told what the batch is at. */
  onStep?: (step: FeedStep) => void;
}

/**
 * Loads a feed package into a cooperative, whole or not at all. What is wrong with the package is an outcome.
 *
 * @throws what is not the package's fault: no connection, no rights
 */
export async function loadFeed(options: LoadFeedOptions): Promise<FeedOutcome> {
  const problems = new Problems();
  const mapping = options.mapping ?? (await savedMapping(options.databaseUrl, options.cooperative));
  const feed = await openPackage(options.path, problems, undefined, mapping);
  if (!feed) return refused(problems);
  try {
    return { ...(await loadPackage(feed, options, problems)), readings: problems.readings };
  } finally {
    await feed.close();
  }
}

async function loadPackage(feed: FeedPackage, options: LoadFeedOptions, problems: Problems): Promise<FeedOutcome> {
  const { databaseUrl, cooperative, onStep = () => undefined } = options;
  const manifest = await readManifest(feed, problems);
  if (!manifest) return refused(problems);
  const place = { file: MANIFEST, column: 'cooperative', value: manifest.cooperative };
  if (manifest.cooperative !== cooperative) {
    problems.add('OTHER_COOPERATIVE', place, { expected: cooperative });
    return refused(problems);
  }
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'domownik feed' });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('select id from cooperative where slug = $1', [cooperative]);
    if (rows[0]) return await applyPackage(client, rows[0].id, new PackageInHand(feed, manifest), problems, onStep);
    problems.add('UNKNOWN_COOPERATIVE', place);
    return refused(problems);
  } finally {
    await client.end();
  }
}
