// Prepares the one database from which every test file gets its copy: tables, five cooperatives, their small feeds.
import { writeFileSync } from 'node:fs';
import { compiled } from '../../scripts/lib/compiled.mjs';
import { provisionAlone, variablesOf } from '../../scripts/lib/database.mjs';
import { inData } from '../../scripts/lib/paths.mjs';
import { step, Trouble } from '../../scripts/lib/progress.mjs';
import { connected } from '../../scripts/lib/provision.mjs';

const TODAY = '2026-11-20';
const RESIDENTS = 14;

export default async () => {
  const { TEST_ADMIN_URL: adminUrl, TEST_RUN: run } = process.env;
  if (!adminUrl || !run) throw new Trouble('Run the tests by `npm test -- <path>`, which starts their PostgreSQL.');
  await step('Preparing the database of the tests', async () => {
    const database = `${run}_template`;
    const env = { DOMOWNIK_MODE: 'test', PLATFORM_HOST: 'platform.localhost', DOMOWNIK_TODAY: TODAY, PASSWORD_PEPPER: 'pepper of the tests '.repeat(2), ...(await makeDatabase(adminUrl, database)) };
    const logins = await loadDemo(env);
    // Nobody may be connected to a database that is copied.
    await connected(adminUrl, (admin) => admin.query(`alter database ${database} with allow_connections false`));
    process.env.TEST_RUN_FILE = inData(`test/${run}.json`);
    writeFileSync(process.env.TEST_RUN_FILE, JSON.stringify({ adminUrl, run, template: database, env, logins, today: TODAY }), { mode: 0o600 });
  });
};

async function makeDatabase(adminUrl, database) {
  const urls = await provisionAlone({ adminUrl, database });
  const { migrate } = await compiled('src/migrate.js');
  await migrate(urls.owner);
  return variablesOf(urls);
}

async function loadDemo(env) {
  const { readEnvironment } = await compiled('config/environment.js');
  const demo = await compiled('demo/index.js');
  const options = { today: TODAY, residents: RESIDENTS, directory: inData('test/feeds'), baseUrl: (host) => `http://${host}` };
  return demo.loadDemo({ environment: readEnvironment(env), ...options });
}
