import pg from 'pg';

/** What a command may ask of its connection. */
export type Connection = Pick<pg.ClientBase, 'query'>;

/**
 * Runs a command's work in one transaction within a cooperative, on a connection of its own.
 *
 * @param databaseUrl of the worker's role
 * @param slug the cooperative's
 * @throws when there is no such cooperative, or what `work` throws; then nothing is written
 */
export async function actWithin<T>(databaseUrl: string, slug: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<{ id: string }>('select id from cooperative where slug = $1', [slug]);
    if (!rows[0]) throw new Error(`there is no cooperative ${slug}`);
    await client.query(`select set_config('domownik.cooperative_id', $1, true)`, [rows[0].id]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
