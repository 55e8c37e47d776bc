import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const LOOK_MS = 100;

/** The port of the server that runs on this data, or null when none does. */
export function runningPort(directory) {
  const noted = read(directory);
  return noted?.status === 'ready' && isServerOf(noted.pid, directory) ? noted.port : null;
}

/** Waits while a server of this data is starting, recovering or stopping. */
export async function waitWhileBusy(directory) {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(LOOK_MS)) {
    const noted = read(directory);
    if (!noted || noted.status === 'ready' || !isServerOf(noted.pid, directory)) return;
  }
}

/** Drops the note of a server that was killed: its number may belong to another process by now, and then none would start. */
export function forgetDead(directory) {
  const noted = read(directory);
  if (noted && !isServerOf(noted.pid, directory)) rmSync(fileOf(directory), { force: true });
}

const fileOf = (directory) => join(directory, 'postmaster.pid');

/** Lines of postmaster.pid: process, data, start, port, socket folder, address, shared memory, status. */
function read(directory) {
  if (!existsSync(fileOf(directory))) return null;
  const lines = readFileSync(fileOf(directory), 'utf8').split('\n').map((line) => line.trim());
  return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7] };
}

function isServerOf(pid, directory) {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  const commandLine = spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  // Where there is no ps (slim images), Linux tells by itself.
  const line = commandLine.error ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') : commandLine.stdout;
  return line.includes('postgres') && line.includes(directory);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
