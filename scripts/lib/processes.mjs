import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { atEnd, isEnding } from './lifecycle.mjs';
import { ROOT } from './paths.mjs';
import { Trouble } from './progress.mjs';

const GRACE_MS = 10_000;

/** Starts a process that is ended with the command, by force if it doesn't end when asked. */
export function start(file, args, { env = process.env, cwd = ROOT, stdio = 'inherit', shell = false } = {}) {
  const child = spawn(file, args, { env, cwd, stdio, shell });
  const exited = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
  exited.catch(() => undefined);
  const stop = () => stopChild(child, exited);
  atEnd(stop);
  return { child, exited, stop };
}

/** Runs a process to its end; with `quiet` its output is shown only if it fails. @throws Trouble when it fails */
export async function run(file, args, { quiet = false, ...options } = {}) {
  const { child, exited } = start(file, args, { ...options, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
  const code = await exited;
  if (quiet) await Promise.all([child.stdout, child.stderr].map((stream) => stream.closed || once(stream, 'close')));
  const text = Buffer.concat(output).toString();
  if (code === 0) return text;
  if (!isEnding()) console.error(text);
  throw new Trouble(`${[file === process.execPath ? 'node' : file, ...args].join(' ')} ended with ${code}`);
}

/** Runs a script of Node to its end, like `run`. */
export const runNode = (args, options) => run(process.execPath, args, options);

async function stopChild(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  await exited.catch(() => undefined);
  clearTimeout(force);
}
