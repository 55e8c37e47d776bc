import { build } from './build.mjs';
import { compiled } from './compiled.mjs';
import { openDatabase } from './database.mjs';
import { ensureDemo } from './demo.mjs';
import { install } from './install.mjs';
import { isFree } from './ports.mjs';
import { Trouble } from './progress.mjs';
import { secrets } from './secrets.mjs';

// What the web server has no business with: another role's address must not stand in its environment.
const OTHER_ROLES = ['DATABASE_OWNER_URL', 'DATABASE_WORKER_URL', 'DATABASE_OPERATOR_URL'];

/**
 * Everything that must stand before the demo's server can run: packages, builds, database, tables, data.
 *
 * @returns the server's environment, the demo's logins, and where it will answer
 */
export async function prepareDemo() {
  const port = await choosePort();
  await install();
  await build();
  const env = { ...process.env, DOMOWNIK_MODE: 'demo', PORT: String(port), ...(await demoVariables()) };
  const { migrate } = await compiled('src/migrate.js');
  for (const name of await migrate(env.DATABASE_OWNER_URL)) console.log(`  migrated ${name}`);
  const logins = await ensureDemo(env, port);
  for (const name of OTHER_ROLES) delete env[name];
  return { env, logins, port };
}

/** The variables of a process that may act under every role of this folder's database. */
export const demoVariables = async () => ({
  ...(await openDatabase()),
  PASSWORD_PEPPER: process.env.PASSWORD_PEPPER || secrets().pepper,
});

async function choosePort() {
  const port = Number(process.env.PORT || 3000);
  if (!(Number.isInteger(port) && port > 0 && port < 65_536)) throw new Trouble(`PORT must be a port number, not ${process.env.PORT}`);
  if (await isFree(port, ['127.0.0.1', '::1', '::'])) return port;
  throw new Trouble(`Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
}
