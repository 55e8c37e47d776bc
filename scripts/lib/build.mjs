import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { npm } from './install.mjs';
import { withLock } from './lock.mjs';
import { inRoot, ROOT } from './paths.mjs';
import { runNode } from './processes.mjs';
import { step } from './progress.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', '.vite']);
const COMMON = ['package-lock.json', 'package.json'];
const SERVER_FOLDERS = ['src', 'libs', 'config', 'migrations', 'demo', 'bench', 'torture'];

const SERVER = {
  name: 'server',
  sources: [...SERVER_FOLDERS, 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc', ...COMMON],
  result: 'dist/src/main.js',
  async make() {
    await runNode([inRoot('node_modules/@nestjs/cli/bin/nest.js'), 'build'], { quiet: true });
    copyThreads();
    dropOrphans(inRoot('dist'));
  },
};

const WEB = {
  name: 'web',
  sources: ['web', 'schema.graphql', ...COMMON],
  result: 'web/dist/index.html',
  make: () => npm(['run', 'build', '--workspace', 'web'], { quiet: true }),
};

/** Builds what changed since its last build: the server by swc (types are checked by `npm run check`), the site by Vite. */
export async function build(parts = ['server', 'web']) {
  for (const part of [SERVER, WEB]) if (parts.includes(part.name)) await buildPart(part);
}

/** The folders from which the server and the site are built, as far as they exist. */
export const watchedSources = () => [...SERVER_FOLDERS, 'web'].filter((folder) => existsSync(inRoot(folder)));

/** True for a path below a source folder that no build has made. */
export const isSource = (path) => !path.split(sep).some((part) => NOT_SOURCES.has(part));

async function buildPart({ name, sources, result, make }) {
  const stamp = inRoot('node_modules/.cache/domownik', `${name}.stamp`);
  const isFresh = () => existsSync(inRoot(result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest(sources);
  if (isFresh()) return;
  await withLock('build', async () => {
    if (isFresh()) return;
    const built = digest(sources);
    await step(`Building the ${name}`, make);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, built);
  });
}

/** One digest of the names and contents of all files below the given paths. */
function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(path))) hash.update(`${file}\0`).update(readFileSync(inRoot(file)));
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(inRoot(path))) return [];
  const folder = readFolder(path);
  if (!folder) return [path];
  return folder.filter(({ name }) => !NOT_SOURCES.has(name)).flatMap(({ name }) => filesBelow(join(path, name)));
}

function readFolder(path) {
  try {
    return readdirSync(inRoot(path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

/** A thread starts from plain JavaScript, which the compiler leaves where it is. */
function copyThreads() {
  for (const folder of SERVER_FOLDERS.filter((name) => existsSync(inRoot(name)))) {
    for (const file of readdirSync(inRoot(folder), { recursive: true }).filter((name) => name.endsWith('.thread.mjs'))) {
      cpSync(inRoot(folder, file), inRoot('dist', folder, file));
    }
  }
}

/** Drops compiled files whose source is gone. The folder itself stays: a server may be running from it. */
function dropOrphans(output) {
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const source = join(ROOT, file.slice(output.length).replace(/\.js(\.map)?$/, '.ts'));
    if (!existsSync(source)) rmSync(file);
  }
}
