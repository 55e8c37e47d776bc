import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { DATA, inData } from './paths.mjs';
import { ROLES } from './provision.mjs';

const FILE = inData('secrets.json');

/**
 * The secrets of this machine's own database and demo, made up once and readable by their owner only:
 * the passwords of PostgreSQL's superuser and of the roles, and the pepper of password hashes.
 */
export function secrets() {
  if (!existsSync(FILE)) makeUp();
  const known = JSON.parse(readFileSync(FILE, 'utf8'));
  return ROLES.every((role) => known.roles[role]) ? known : withMissing(known);
}

/** Writes JSON that nobody but its owner may read; a reader sees the old file or the new one, never half. */
export function writePrivately(file, value) {
  renameSync(drafted(file, value), file);
}

function makeUp() {
  const roles = Object.fromEntries(ROLES.map((role) => [role, secret()]));
  const draft = drafted(FILE, { superuser: secret(), roles, pepper: secret() });
  try {
    // Unlike a rename, this leaves the secrets alone that another command has made up meanwhile.
    linkSync(draft, FILE);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  rmSync(draft);
}

/** A folder of before a role was added keeps its secrets and gets that role's. */
function withMissing(known) {
  const roles = Object.fromEntries(ROLES.map((role) => [role, known.roles[role] ?? secret()]));
  writePrivately(FILE, { ...known, roles });
  return { ...known, roles };
}

function drafted(file, value) {
  mkdirSync(DATA, { recursive: true });
  const draft = `${file}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  return draft;
}

const secret = () => randomBytes(24).toString('hex');
