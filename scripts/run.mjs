// npm run feed | account | fault | migrate -- …: one command of the server's, with the database of this folder.
import './lib/node-version.mjs';
import { build } from './lib/build.mjs';
import { compiled } from './lib/compiled.mjs';
import { demoVariables } from './lib/demo-instance.mjs';
import { install } from './lib/install.mjs';
import { command } from './lib/lifecycle.mjs';
import { inRoot } from './lib/paths.mjs';
import { start } from './lib/processes.mjs';

const [name, ...args] = process.argv.slice(2);

await command(async () => {
  await install();
  await build(['server']);
  const env = { DOMOWNIK_MODE: 'demo', ...process.env, ...(await demoVariables()) };
  if (name !== 'migrate') await (await compiled('src/migrate.js')).migrate(env.DATABASE_OWNER_URL);
  // Paths are meant from where the command was typed, which npm leaves.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return start(process.execPath, [inRoot('dist/src/cli.js'), name, ...args], { env, cwd }).exited;
});
