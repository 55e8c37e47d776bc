import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inRoot } from './paths.mjs';
import { start } from './processes.mjs';
import { Trouble } from './progress.mjs';

const PATIENCE_MS = 60_000;
const FOLLOW = fileURLToPath(new URL('./follow-parent.mjs', import.meta.url));

/** Starts the compiled server and waits until it says that it listens. @throws Trouble when it ends before that */
export const startApp = (env) => startProcess('main.js', env, 'server');

/** Starts the compiled worker and waits until it says that it works. @throws Trouble when it ends before that */
export const startWorker = (env) => startProcess('work.js', env, 'worker');

async function startProcess(file, env, name) {
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  const started = start(process.execPath, ['--import', FOLLOW, inRoot('dist/src', file)], { env, stdio });
  const ready = new Promise((resolve) => started.child.once('message', () => resolve('READY')));
  const late = delay(PATIENCE_MS, 'LATE', { ref: false });
  const first = await Promise.race([started.exited, ready, late]);
  if (first === 'READY') return started;
  throw new Trouble(first === 'LATE' ? `The ${name} does not get ready.` : `The ${name} ended with ${first} before it was ready.`);
}
