import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TICKS_PER_SECOND = 100;

/** A server in a process of its own. */
export interface Served {
  port: number;
  /** CPU seconds that the process has taken so far; NaN where the system does not tell (only Linux does). */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

/** Starts a compiled module that tells by a message where it listens. */
export async function serve(module: string, env: NodeJS.ProcessEnv): Promise<Served> {
  const child = fork(fileURLToPath(new URL(module, import.meta.url)), { env: { ...process.env, ...env, PORT: '0', HOST: '127.0.0.1' } });
  const url = await new Promise<string>((listening, failed) => {
    child.once('message', (message: { listening: string }) => listening(message.listening));
    child.once('exit', (code) => failed(new Error(`${module} ended with ${code}`)));
  });
  return { port: Number(new URL(url).port), cpuSeconds: () => cpuSeconds(child.pid!), stop: () => stop(child) };
}

function cpuSeconds(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((ended) => {
    child.once('exit', () => ended());
    child.kill('SIGTERM');
  });
