import pg from 'pg';

/** How far a cooperative's demo has come. */
export interface Stand {
  hasFeed: boolean;
  /** By the person's key: whether a start password waits for its first use or a password is set. */
  logins: Map<string, 'START_PASSWORD' | 'PASSWORD'>;
}

/** @param databaseUrl connects as the worker */
export async function standOf(databaseUrl: string, slug: string): Promise<Stand> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('domownik.cooperative_id', (select id::text from cooperative where slug = $1), true)`, [slug]);
    const feed = await client.query<{ found: boolean }>(
      `select exists (select from feed_batch
         where cooperative_id = current_cooperative() and state = 'APPLIED') as found`);
    const logins = await client.query<{ key: string; state: 'START_PASSWORD' | 'PASSWORD' }>(
      `select p.key, case when l.start_password_expires_at is null then 'PASSWORD' else 'START_PASSWORD' end as state
       from login l join person p on p.cooperative_id = l.cooperative_id and p.id = l.person_id
       where l.cooperative_id = current_cooperative()`);
    await client.query('rollback');
    const states = new Map(logins.rows.map(({ key, state }) => [key, state]));
    return { hasFeed: feed.rows[0]?.found === true, logins: states };
  } finally {
    await client.end();
  }
}
