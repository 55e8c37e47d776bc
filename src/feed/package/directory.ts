import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Problems } from '../problems.js';
import type { ExpectedFiles } from './expected-files.js';
import type { PackageFiles, PackageLimits } from './feed-package.js';

const MEGABYTE = 1024 * 1024;

/** Opens a directory as a package; a link is followed only to a file of the same directory. */
export async function openDirectory(
  path: string,
  problems: Problems,
  limits: PackageLimits,
  expected: Pick<ExpectedFiles, 'has'>,
): Promise<PackageFiles | null> {
  const directory = await realpath(path);
  const names = await readdir(directory);
  if (names.length > limits.files) {
    problems.add('TOO_MANY_FILES', { file: basename(path) }, { limit: limits.files });
    return null;
  }
  let bytes = 0;
  for (const name of names.toSorted()) bytes += await sizeOf(directory, name, problems, expected);
  if (bytes > limits.unpackedBytes) {
    problems.add('TOO_LARGE', { file: basename(path) }, { limit: limits.unpackedBytes / MEGABYTE });
  }
  if (problems.count > 0) return null;
  return {
    names: new Set(names),
    open: (name) => createReadStream(join(directory, name)) as AsyncIterable<Buffer>,
    close: () => Promise.resolve(),
  };
}

/** The size of an expected, plain file; of anything else 0, with a problem. */
async function sizeOf(directory: string, name: string, problems: Problems, expected: Pick<ExpectedFiles, 'has'>): Promise<number> {
  if (!expected.has(name)) {
    problems.add('UNEXPECTED_FILE', { file: name });
    return 0;
  }
  const path = await realpath(join(directory, name)).catch(() => null);
  const found = path !== null && dirname(path) === directory ? await stat(path) : null;
  if (found?.isFile()) return found.size;
  problems.add('NOT_A_PLAIN_FILE', { file: name });
  return 0;
}
