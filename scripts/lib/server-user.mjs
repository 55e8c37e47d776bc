import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './progress.mjs';

// 'nobody' nearly everywhere. PostgreSQL refuses to run as root, and an own user would change the machine.
const NOBODY = 65_534;

/**
 * As whom PostgreSQL runs.
 *
 * @param places what that user must be able to reach
 * @returns spawn options, a prefix of the command line, and the numbers of the user that must own the data (null: leave it)
 */
export function serverUser(places) {
  if (process.getuid?.() !== 0) return { spawn: {}, prefix: [], owner: null };
  const unprivileged = { spawn: { uid: NOBODY, gid: NOBODY }, prefix: [], owner: NOBODY };
  if (reaches(unprivileged, places)) return unprivileged;
  // Below a folder that nobody else may enter, such as /root: still root to the files, but not to PostgreSQL.
  const mapped = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];
  const masked = { spawn: {}, prefix: mapped, owner: 0 };
  if (reaches(masked, places)) return masked;
  throw new Trouble(`PostgreSQL refuses to run as root, and an unprivileged user can't reach ${places.join(' and ')}.
Run this as an ordinary user, move the project to a folder that everybody may enter, or set DATABASE_URL.`);
}

/** A command line under the server's user: the file, the arguments and the spawn options. */
export const asUser = ({ spawn, prefix }, file, args, options) => {
  const [first, ...rest] = [...prefix, file, ...args];
  return [first, rest, { ...options, ...spawn, cwd: '/' }];
};

/** Gives a folder with all that is in it to the server's user, where it isn't theirs already. */
export function give({ owner }, folder) {
  if (owner === null || lstatSync(folder).uid === owner) return;
  for (const name of readdirSync(folder, { recursive: true })) chownSync(join(folder, name), owner, owner);
  chownSync(folder, owner, owner);
}

function reaches(user, places) {
  const script = 'for place in "$@"; do test -x "$place" || exit 1; done';
  return spawnSync(...asUser(user, '/bin/sh', ['-c', script, 'sh', ...places], { stdio: 'ignore' })).status === 0;
}
