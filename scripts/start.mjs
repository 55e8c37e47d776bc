// npm start: from a fresh clone to the running demo. Ctrl-C stops everything, the database too.
import './lib/node-version.mjs';
import { startApp } from './lib/app-server.mjs';
import { prepareDemo } from './lib/demo-instance.mjs';
import { command } from './lib/lifecycle.mjs';
import { loginsTable } from './lib/logins-table.mjs';
import { bold, dim } from './lib/progress.mjs';

await command(
  async () => {
    const { env, logins, port } = await prepareDemo();
    const app = await startApp(env);
    console.log(loginsTable(logins));
    console.log(`\n${bold(`  http://localhost:${port}`)} links them all. ${dim('Logins also in .data/demo.json. Ctrl-C stops everything.')}\n`);
    return app.exited;
  },
  { interrupted: 0 },
);
