import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimes, writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { atEnd } from './lifecycle.mjs';
import { DATA, inData } from './paths.mjs';
import { dim } from './progress.mjs';

const BEAT_MS = 2_000;
const STALE_MS = 20_000;
const RETRY_MS = 250;

/** Runs `work` while no other command of this folder does the same, e.g. two that would both install. */
export async function withLock(name, work) {
  mkdirSync(DATA, { recursive: true });
  const file = inData(`${name}.lock`);
  await take(file);
  const beat = setInterval(() => utimes(file, new Date(), new Date(), () => undefined), BEAT_MS);
  const giveBack = () => {
    clearInterval(beat);
    rmSync(file, { force: true });
  };
  // Only while it is ours: after `work` another command may hold the lock.
  let ours = true;
  atEnd(() => ours && giveBack());
  try {
    return await work();
  } finally {
    ours = false;
    giveBack();
  }
}

async function take(file) {
  for (let told = false; !create(file); told = true) {
    if (isStale(file)) rmSync(file, { force: true });
    else {
      if (!told) console.log(dim('  … waiting for another command of this folder'));
      await delay(RETRY_MS);
    }
  }
}

function create(file) {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** A command that was killed leaves its lock behind: its process is gone, or something else bears its number. */
function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > STALE_MS) return true;
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
