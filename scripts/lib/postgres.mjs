import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { atEnd } from './lifecycle.mjs';
import { withLock } from './lock.mjs';
import { DATA } from './paths.mjs';
import { joinServer, leaveServer } from './postgres-users.mjs';
import { postgresPrograms } from './postgres-files.mjs';
import { forgetDead, runningPort, waitWhileBusy } from './postmaster.mjs';
import { isFree, nextFreePort } from './ports.mjs';
import { step, Trouble } from './progress.mjs';
import { secrets } from './secrets.mjs';
import { asUser, give, serverUser } from './server-user.mjs';

const FIRST_PORT = 54_330;
const ATTEMPTS = 5;
const ENV = { ...process.env, LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C', TZ: 'UTC' };

const COMMON = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=150', 'shared_buffers=256MB'];
// For data that may be lost with the machine: nothing waits for a disk.
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'];

/**
 * A real PostgreSQL of this folder, on 127.0.0.1 only, with passwords. One that runs already, of another command or left
 * behind by a killed one, is joined; the last command that leaves it stops it.
 *
 * @param directory absolute path of the data, made where it is missing
 * @param careless true for data that may be lost, such as a test's
 * @returns the superuser's address of the database 'postgres'
 */
export const openServer = ({ directory, careless = false }) =>
  withLock('postgres', async () => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      await waitWhileBusy(directory);
      const port = runningPort(directory) ?? (await startServer(directory, careless));
      const url = `postgres://postgres:${secrets().superuser}@127.0.0.1:${port}/postgres`;
      const membership = await joinServer(url, directory);
      // Between our look at it and our joining the last other command may have stopped it.
      if (!membership) continue;
      atEnd(() => leaveServer(membership, () => stopServer(directory)));
      return url;
    }
    throw new Trouble(`PostgreSQL in ${directory} doesn't answer with the password of .data/secrets.json.
Its messages: ${join(directory, 'server.log')}`);
  });

async function startServer(directory, careless) {
  const { programs, user } = await prepare(directory);
  forgetDead(directory);
  const portFile = `${directory}.port`;
  const last = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : FIRST_PORT;
  const port = (await isFree(last, ['127.0.0.1'])) ? last : await nextFreePort(FIRST_PORT);
  const settings = [`port=${port}`, ...COMMON, ...(careless ? CARELESS : [])];
  const options = settings.map((setting) => `-c ${setting}`).join(' ');
  const log = join(directory, 'server.log');
  await control(programs.pg_ctl, user, ['start', '-D', directory, '-w', '-t', '300', '-l', log, '-o', options]);
  writeFileSync(portFile, String(port));
  return port;
}

async function stopServer(directory) {
  const { programs, user } = await prepare(directory);
  await control(programs.pg_ctl, user, ['stop', '-D', directory, '-w', '-t', '60', '-m', 'fast']);
}

async function prepare(directory) {
  const programs = await postgresPrograms();
  const parent = dirname(directory);
  mkdirSync(parent, { recursive: true });
  // The server's user must pass through; whatever is private below is closed by itself.
  for (let folder = parent; folder.startsWith(DATA); folder = dirname(folder)) chmodSync(folder, 0o711);
  const user = serverUser([programs.postgres, parent]);
  if (existsSync(join(directory, 'PG_VERSION'))) give(user, directory);
  else await step('Preparing a PostgreSQL database', () => initialise(programs.initdb, user, directory));
  return { programs, user };
}

async function initialise(initdb, user, directory) {
  // What a killed first start has left is no database yet.
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { mode: 0o700 });
  give(user, directory);
  const passwordFile = `${directory}.password`;
  writeFileSync(passwordFile, secrets().superuser, { mode: 0o600 });
  if (user.owner !== null) chownSync(passwordFile, user.owner, user.owner);
  try {
    await control(initdb, user, [
      '-D', directory, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8',
      `--locale=${ENV.LC_ALL}`, '--locale-provider=icu', '--icu-locale=pl-PL', '--no-instructions', '--no-sync',
    ]);
  } finally {
    rmSync(passwordFile);
  }
}

/** Runs one of PostgreSQL's programs in a session of its own: Ctrl-C is for us, who then stop the server in good order. */
async function control(program, user, args) {
  const [file, line, options] = asUser(user, program, args, { env: ENV, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const child = spawn(file, line, options);
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (code !== 0) throw new Trouble(`PostgreSQL (${args[0]}) ended with ${code}:\n${Buffer.concat(output)}`);
}
