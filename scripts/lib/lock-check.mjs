import { readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { Trouble } from './progress.mjs';

/** Checks package-lock.json. @throws Trouble naming each fault */
export function checkLock() {
  const problems = lockProblems(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages);
  if (problems.length > 0) throw new Trouble(problems.join('\n'));
}

/**
 * What is wrong with the packages of a lock file: an address of a registry, a package without a digest, or one that
 * another names and the file lacks. With another platform's missing, `npm ci` fails on that platform only.
 */
export const lockProblems = (packages) =>
  Object.entries(packages).flatMap(([path, entry]) => [
    ...(/^https?:/.test(entry.resolved ?? '') ? [`${path} names a registry: ${entry.resolved}`] : []),
    ...(path.includes('node_modules/') && !entry.link && !entry.inBundle && !entry.integrity ? [`${path} has no digest`] : []),
    ...Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(packages, path, name))
      .map((name) => `${path || 'package.json'} needs ${name}, which the lock file lacks`),
  ]);

/** Looks where Node would: beside the package, then in every folder above it. */
function isLocked(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
