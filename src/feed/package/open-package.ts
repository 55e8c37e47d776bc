import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problems } from '../problems.js';
import { openArchive } from './archive.js';
import { openDirectory } from './directory.js';
import { PACKAGE_LIMITS, type FeedPackage } from './feed-package.js';

/**
 * Opens a directory or a ZIP as a package. Only the names of the contract are let in, so that no path of an archive
 * is ever used as a path; everything else is a problem.
 *
 * @returns null where the problems found leave nothing to read
 */
export async function openPackage(
  path: string,
  problems: Problems,
  limits = PACKAGE_LIMITS,
): Promise<FeedPackage | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return openDirectory(path, problems, limits);
  if (found?.isFile()) return openArchive(path, problems, limits);
  problems.add(found ? 'NOT_A_ZIP' : 'NO_PACKAGE', { file: basename(path) });
  return null;
}
