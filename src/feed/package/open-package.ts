import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Mapping } from '../mapping/mapping.js';
import type { Problems } from '../problems.js';
import { openArchive } from './archive.js';
import { openDirectory } from './directory.js';
import { contractView } from './contract-view.js';
import { ExpectedFiles } from './expected-files.js';
import { PACKAGE_LIMITS, type FeedPackage, type PackageFiles, type PackageLimits } from './feed-package.js';

/**
 * Opens a directory or a ZIP as a package. Only the names of the contract and of the mapping are let in, so that no path
 * of an archive is ever used as a path; everything else is a problem.
 *
 * @param mapping how the cooperative's own files become those of the contract; null where they are so already
 * @returns null where the problems found leave nothing to read
 */
export async function openPackage(
  path: string,
  problems: Problems,
  limits: PackageLimits = PACKAGE_LIMITS,
  mapping: Mapping | null = null,
): Promise<FeedPackage | null> {
  const expected = new ExpectedFiles(mapping);
  const files = await openFiles(path, problems, limits, expected);
  return files && contractView(files, expected, mapping, problems);
}

/** As openPackage, before anything is made of the files. @param expected the names that may stand there */
export async function openFiles(
  path: string,
  problems: Problems,
  limits: PackageLimits,
  expected: Pick<ExpectedFiles, 'has'>,
): Promise<PackageFiles | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return openDirectory(path, problems, limits, expected);
  if (found?.isFile()) return openArchive(path, problems, limits, expected);
  problems.add(found ? 'NOT_A_ZIP' : 'NO_PACKAGE', { file: basename(path) });
  return null;
}
