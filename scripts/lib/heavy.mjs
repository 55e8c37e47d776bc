import { build } from './build.mjs';
import { compiled } from './compiled.mjs';
import { provisionAlone, variablesOf } from './database.mjs';
import { install } from './install.mjs';
import { command } from './lifecycle.mjs';
import { inData, inRoot } from './paths.mjs';
import { openServer } from './postgres.mjs';
import { start } from './processes.mjs';
import { secrets } from './secrets.mjs';

/** Runs a compiled folder's main with what follows the command, on a private and migrated PostgreSQL with the settings of a real one. */
export const runHeavy = (folder) => command(async () => {
  await install();
  await build(['server']);
  const adminUrl = await openServer({ directory: inData(folder, 'postgres') });
  const urls = await provisionAlone({ adminUrl, database: `domownik_${folder}` });
  const { migrate } = await compiled('src/migrate.js');
  await migrate(urls.owner);
  const variables = { ...variablesOf(urls), DATABASE_ADMIN_URL: adminUrl, PASSWORD_PEPPER: secrets().pepper };
  const env = { ...process.env, DOMOWNIK_MODE: 'test', ...variables };
  return start(process.execPath, [inRoot('dist', folder, 'main.js'), ...process.argv.slice(2)], { env }).exited;
});
