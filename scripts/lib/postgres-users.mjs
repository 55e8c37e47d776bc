// Who uses a server is known to the server itself: every command keeps one connection with a shared lock for as long as
// it runs. A killed command loses both with its process, so no count can go wrong.
const LOCK = 1_790_000_001;

/** Joins a running server; null when it went away or isn't the one of this data. */
export async function joinServer(url, directory) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, application_name: 'domownik-command' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [LOCK]);
    const { rows } = await client.query(`select current_setting('data_directory') as directory`);
    if (rows[0].directory === directory) return client;
  } catch {
    // Stopped meanwhile, or the password isn't ours: the caller tries again and then says so.
  }
  await client.end().catch(() => undefined);
  return null;
}

/** Leaves a server; the last one that leaves stops it. */
export async function leaveServer(client, stop) {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [LOCK]);
    const { rows } = await client.query('select pg_try_advisory_lock($1) as last', [LOCK]);
    await client.end();
    if (rows[0].last) await stop();
  } catch (error) {
    // A server that died has nothing left to stop.
    if (!/terminat|ECONN|not queryable|closed/i.test(error.message)) throw error;
  }
}
