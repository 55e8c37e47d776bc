import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inRoot } from './paths.mjs';
import { start } from './processes.mjs';
import { Trouble } from './progress.mjs';

const PATIENCE_MS = 60_000;
const FOLLOW = fileURLToPath(new URL('./follow-parent.mjs', import.meta.url));

/** Starts the compiled server and waits until it says that it listens. @throws Trouble when it ends before that */
export async function startApp(env) {
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'];
  const app = start(process.execPath, ['--import', FOLLOW, inRoot('dist/src/main.js')], { env, stdio });
  const listening = new Promise((resolve) => app.child.once('message', () => resolve('LISTENING')));
  const late = delay(PATIENCE_MS, 'LATE', { ref: false });
  const first = await Promise.race([app.exited, listening, late]);
  if (first === 'LISTENING') return app;
  throw new Trouble(first === 'LATE' ? 'The server does not listen.' : `The server ended with ${first} before it listened.`);
}
