import type { Manifest } from './contract/index.js';
import type { Mapping } from './mapping/mapping.js';
import type { FeedPackage, PackageLimits } from './package/feed-package.js';
import { readManifest } from './package/manifest.js';
import { openPackage } from './package/open-package.js';
import type { Problems } from './problems.js';

/** A package whose manifest is read; null where what was told to `problems` leaves nothing to read. Closed by whoever asked. */
export async function openForReading(
  path: string,
  mapping: Mapping | null,
  problems: Problems,
  limits?: PackageLimits,
): Promise<{ feed: FeedPackage; manifest: Manifest } | null> {
  const feed = await openPackage(path, problems, limits, mapping);
  const manifest = feed && (await readManifest(feed, problems));
  if (manifest) return { feed, manifest };
  await feed?.close();
  return null;
}
