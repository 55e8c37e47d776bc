import { constants } from 'node:os';
import { dim, red, Trouble } from './progress.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const LOOK_MS = 1_000;

const endings = [];
let ending = null;

/** Registers what must be undone when the command ends, however it ends; the latest is undone first. */
export const atEnd = (undo) => void endings.push(undo);

/** Undoes everything and ends the process; called twice, the first call counts. */
export function end(code) {
  ending ??= undoAll().then((clean) => process.exit(clean ? code : code || 1));
  return ending;
}

/** True once the command is on its way out. */
export const isEnding = () => ending !== null;

/**
 * Runs a command: its work decides the exit code, a signal ends it at once, and either way everything is undone.
 *
 * @param interrupted the exit code after a signal, where a signal is the normal way to end it
 */
export async function command(work, { interrupted } = {}) {
  for (const signal of SIGNALS) process.on(signal, () => stopFor(interrupted ?? 128 + constants.signals[signal]));
  endWithNpm();
  try {
    await end((await work()) ?? 0);
  } catch (error) {
    if (!ending) tell(error);
    await end(1);
  }
}

function stopFor(code) {
  if (!ending) console.log(dim('\n  Stopping …'));
  void end(code);
}

/** npm passes SIGINT and SIGTERM on, but not its own death by SIGHUP or SIGKILL. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void end(1), LOOK_MS).unref();
}

function tell(error) {
  console.error(`\n${red(error instanceof Trouble ? error.message : (error.stack ?? String(error)))}`);
}

async function undoAll() {
  let clean = true;
  for (let undo = endings.pop(); undo; undo = endings.pop()) {
    try {
      await undo();
    } catch (error) {
      tell(error);
      clean = false;
    }
  }
  return clean;
}
