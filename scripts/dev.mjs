// npm run dev: the demo, rebuilt and restarted on every change of a source.
import './lib/node-version.mjs';
import { watch } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { startApp, startWorker } from './lib/app-server.mjs';
import { build, isSource, watchedSources } from './lib/build.mjs';
import { prepareDemo } from './lib/demo-instance.mjs';
import { command } from './lib/lifecycle.mjs';
import { loginsTable } from './lib/logins-table.mjs';
import { inRoot } from './lib/paths.mjs';
import { red } from './lib/progress.mjs';

const SETTLE_MS = 200;

/** Resolves soon after the next change of a source; an editor's several writes count as one. */
function nextChange() {
  return new Promise((resolve) => {
    const watchers = watchedSources().map((folder) =>
      watch(inRoot(folder), { recursive: true }, async (_, file) => {
        if (!isSource(String(file))) return;
        await delay(SETTLE_MS);
        watchers.forEach((watcher) => watcher.close());
        resolve();
      }));
  });
}

async function rebuilt(env, workerEnv) {
  try {
    await build();
    return await Promise.all([startApp(env), startWorker(workerEnv)]);
  } catch (error) {
    console.error(red(error.message));
    return null;
  }
}

await command(
  async () => {
    const { env, workerEnv, logins } = await prepareDemo();
    console.log(loginsTable(logins));
    for (;;) {
      const changed = nextChange();
      const processes = await rebuilt(env, workerEnv);
      await changed;
      await Promise.all((processes ?? []).map(({ stop }) => stop()));
    }
  },
  { interrupted: 0 },
);
