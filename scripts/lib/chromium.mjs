import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.mjs';
import { step, Trouble } from './progress.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = ['/usr/bin/chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

const NEEDED = `The browser tests need Chromium. Install it (Debian, Ubuntu: apt-get install chromium), or name one:
  CHROMIUM_PATH=/path/to/chromium npm test
or leave these tests out: SKIP_BROWSER=1 npm test`;

/** The path of Chromium; on Debian, as root, it is installed where it is missing. @throws Trouble saying what is needed */
export async function chromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Trouble(`There is no ${named}.\n${NEEDED}`);
  const path = named || find(NAMES);
  if (path) return path;
  if (process.getuid?.() !== 0 || !find(['apt-get'])) throw new Trouble(NEEDED);
  await step('Installing Chromium (apt-get)', installByApt).catch(() => undefined);
  return find(NAMES) ?? Promise.reject(new Trouble(NEEDED));
}

async function installByApt() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { quiet: true, env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], { quiet: true, env });
}

function find(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...(names === NAMES ? ELSEWHERE : [])].find(existsSync);
}
