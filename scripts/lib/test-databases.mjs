import { connected } from './provision.mjs';

const PREFIX = 'domownik_test_';

/** The name of this run of the tests: its databases begin with it. */
export const newRun = () => `${PREFIX}${process.pid}`;

/** Drops what runs have left behind that were killed, as far as their process is gone. */
export const dropLeftOvers = (adminUrl) => dropDatabases(adminUrl, (name) => !isAlive(Number(name.slice(PREFIX.length).split('_')[0])));

/** Drops the tests' databases whose name fits. */
export async function dropDatabases(adminUrl, fits) {
  await connected(adminUrl, async (admin) => {
    const { rows } = await admin.query('select datname as name from pg_database where starts_with(datname, $1)', [PREFIX]);
    for (const { name } of rows.filter(({ name }) => fits(name))) await admin.query(`drop database if exists ${name} with (force)`);
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
