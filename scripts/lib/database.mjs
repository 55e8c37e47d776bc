import { withLock } from './lock.mjs';
import { inData } from './paths.mjs';
import { openServer } from './postgres.mjs';
import { provision, ROLES } from './provision.mjs';
import { Trouble } from './progress.mjs';
import { secrets } from './secrets.mjs';

const VARIABLES = {
  owner: 'DATABASE_OWNER_URL',
  app: 'DATABASE_URL',
  worker: 'DATABASE_WORKER_URL',
  operator: 'DATABASE_OPERATOR_URL',
  desk: 'DATABASE_DESK_URL',
};

/**
 * The database of this folder, ready to be migrated.
 * Without DATABASE_URL: an own PostgreSQL below .data. With DATABASE_URL alone: that of an administrator, under whom
 * roles and database are made. With the five addresses: those, as they are.
 *
 * @returns the environment variables of a process that may act under every role
 */
export async function openDatabase(env = process.env) {
  if (env.DATABASE_OWNER_URL) return given(env);
  const adminUrl = env.DATABASE_URL || (await openServer({ directory: inData('postgres') }));
  const named = decodeURIComponent(new URL(adminUrl).pathname.slice(1));
  const database = ['', 'postgres', 'template1'].includes(named) ? 'domownik' : named;
  return variablesOf(await provisionAlone({ adminUrl, database }));
}

/** The environment variables of a database's addresses by role. */
export function variablesOf(urls) {
  const byVariable = Object.fromEntries(ROLES.map((role) => [VARIABLES[role], urls[role]]));
  return { ...byVariable, DATABASE_DIRECT_URL: urls.app };
}

/** Provisions under this folder's passwords, one command at a time: roles can't be altered twice at once. */
export const provisionAlone = ({ adminUrl, database }) =>
  withLock('provision', () => provision({ adminUrl, database, passwords: secrets().roles }));

function given(env) {
  const missing = Object.values(VARIABLES).filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new Trouble(`DATABASE_OWNER_URL is given, so these are wanted too: ${missing.join(', ')}.
With DATABASE_URL alone, of a role that may create roles, the rest is made by itself.`);
  }
  const names = [...Object.values(VARIABLES), 'DATABASE_DIRECT_URL'];
  return Object.fromEntries(names.filter((name) => env[name]).map((name) => [name, env[name]]));
}
