import { build } from './build.mjs';
import { compiled } from './compiled.mjs';
import { openDatabase } from './database.mjs';
import { ensureDemo } from './demo.mjs';
import { install } from './install.mjs';
import { isFree, nextFreePort } from './ports.mjs';
import { Trouble } from './progress.mjs';
import { secrets } from './secrets.mjs';

// Another role's address must not stand in a process's environment.
const OF_THE_COMMANDS = ['DATABASE_OWNER_URL'];
const OF_THE_WORKER = ['DATABASE_WORKER_URL'];
const OF_THE_SERVER = ['DATABASE_DESK_URL', 'DATABASE_OPERATOR_URL', 'PLATFORM_HOST'];

/**
 * Everything that must stand before the demo's server can run: packages, builds, database, tables, data.
 *
 * @returns the environments of the server and of the worker, the demo's logins, and where it will answer
 */
export async function prepareDemo() {
  const port = await choosePort();
  await install();
  await build();
  const env = { ...process.env, DOMOWNIK_MODE: 'demo', PORT: String(port), PLATFORM_HOST: 'platform.localhost', ...(await mailVariables(port)), ...(await demoVariables()) };
  const [{ migrate }, { DEMO_TOTP_SECRET }] = await Promise.all([compiled('src/migrate.js'), compiled('demo/index.js')]);
  env.DEMO_TOTP_SECRET = DEMO_TOTP_SECRET;
  for (const name of await migrate(env.DATABASE_OWNER_URL)) console.log(`  migrated ${name}`);
  const logins = await ensureDemo(env, port);
  return { env: without(env, [...OF_THE_COMMANDS, ...OF_THE_WORKER]), workerEnv: without(env, [...OF_THE_COMMANDS, ...OF_THE_SERVER]), logins, port };
}

const without = (env, names) => Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));

/** Mail goes to the demo's own catcher, whose inbox the server shows; a mail server that is named is used instead. */
async function mailVariables(port) {
  const site = { SITE_URL: `http://{host}:${port}` };
  if (process.env.SMTP_URL) return site;
  const catcher = await nextFreePort(port + 1);
  return { ...site, SMTP_URL: `smtp://127.0.0.1:${catcher}`, MAIL_CATCHER_PORT: String(catcher) };
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
