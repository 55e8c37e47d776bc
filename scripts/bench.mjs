// npm run bench -- <name>: a benchmark on a private PostgreSQL with the settings of a real one.
import './lib/node-version.mjs';
import { build } from './lib/build.mjs';
import { compiled } from './lib/compiled.mjs';
import { provisionAlone, variablesOf } from './lib/database.mjs';
import { install } from './lib/install.mjs';
import { command } from './lib/lifecycle.mjs';
import { inData, inRoot } from './lib/paths.mjs';
import { openServer } from './lib/postgres.mjs';
import { start } from './lib/processes.mjs';
import { secrets } from './lib/secrets.mjs';

await command(async () => {
  await install();
  await build(['server']);
  const adminUrl = await openServer({ directory: inData('bench/postgres') });
  const urls = await provisionAlone({ adminUrl, database: 'domownik_bench' });
  const { migrate } = await compiled('src/migrate.js');
  await migrate(urls.owner);
  const variables = { ...variablesOf(urls), DATABASE_ADMIN_URL: adminUrl, PASSWORD_PEPPER: secrets().pepper };
  const env = { ...process.env, DOMOWNIK_MODE: 'test', ...variables };
  return start(process.execPath, [inRoot('dist/bench/main.js'), ...process.argv.slice(2)], { env }).exited;
});
