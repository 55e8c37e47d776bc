import { existsSync, readFileSync } from 'node:fs';
import { withLock } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { step } from './progress.mjs';

/** Installs exactly the packages of package-lock.json, unless they are there. Needs nothing but Node and npm. */
export async function install() {
  if (isInstalled()) return;
  await withLock('install', async () => {
    if (isInstalled()) return;
    // A build needs the development packages, whatever NODE_ENV says.
    await step('Installing packages (npm ci)', () => npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']));
  });
}

/** Runs npm, the very one that runs this script where there is one. */
export function npm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return run(process.execPath, [own, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** npm notes in node_modules what it installed there: the lock file again, without what other platforms need. */
function isInstalled() {
  const noted = inRoot('node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = packagesOf(noted);
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return Boolean(wanted.optional);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
