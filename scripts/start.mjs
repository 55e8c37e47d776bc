// npm start: from a fresh clone to the running demo. Ctrl-C stops everything, the database too.
import './lib/node-version.mjs';
import { startApp, startWorker } from './lib/app-server.mjs';
import { prepareDemo } from './lib/demo-instance.mjs';
import { command } from './lib/lifecycle.mjs';
import { loginsTable } from './lib/logins-table.mjs';
import { bold, dim } from './lib/progress.mjs';

await command(
  async () => {
    const { env, workerEnv, logins, port } = await prepareDemo();
    const [app, worker] = await Promise.all([startApp(env), startWorker(workerEnv)]);
    console.log(loginsTable(logins));
    console.log(`\n${bold(`  http://localhost:${port}`)} links them all; mail arrives at ${bold(`http://localhost:${port}/poczta`)}. ${dim('Logins also in .data/demo.json. Ctrl-C stops everything.')}\n`);
    return Promise.race([app.exited, worker.exited]);
  },
  { interrupted: 0 },
);
