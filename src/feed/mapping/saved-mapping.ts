import pg, { type ClientBase } from 'pg';
import { mappingSchema, type Mapping } from './mapping.js';
import { tryMapping, type MappingTrial } from './try-mapping.js';

interface Saved {
  version: number;
  mapping: unknown;
}

/** The mapping that a cooperative has in force; null where it has none, or there is no such cooperative. */
export async function savedMapping(databaseUrl: string, cooperative: string): Promise<Mapping | null> {
  return within(databaseUrl, cooperative, async (client) => {
    const saved = await latest(client);
    return saved && mappingSchema.parse(saved.mapping);
  });
}

/**
 * Tries a mapping on a sample package and, where nothing is wrong with the sample, puts it in force as a new version.
 *
 * @returns the trial, and the version; null where the trial had problems and nothing was saved
 * @throws Error where there is no such cooperative
 */
export async function saveMapping(
  databaseUrl: string,
  cooperative: string,
  mapping: Mapping,
  samplePath: string,
): Promise<{ trial: MappingTrial; version: number | null }> {
  const trial = await tryMapping(samplePath, mapping);
  if (trial.problemCount > 0) return { trial, version: null };
  const version = await within(databaseUrl, cooperative, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('feed mapping ' || current_cooperative(), 0))`);
    const { rows } = await client.query<{ version: number }>(
      `insert into feed_mapping (cooperative_id, version, mapping)
       select current_cooperative(), coalesce(max(version), 0) + 1, $1 from feed_mapping
       where cooperative_id = current_cooperative() returning version`,
      [JSON.stringify(mapping)],
    );
    const saved = rows[0]?.version ?? null;
    await client.query(
      `insert into audit_event (cooperative_id, action, details) values (current_cooperative(), 'FEED_MAPPING_SAVED', $1)`,
      [{ version: saved }],
    );
    return saved;
  });
  if (version === null) throw new Error(`there is no cooperative ${cooperative}`);
  return { trial, version };
}

async function latest(client: ClientBase): Promise<Saved | null> {
  const { rows } = await client.query<Saved>(
    'select version, mapping from feed_mapping where cooperative_id = current_cooperative() order by version desc limit 1',
  );
  return rows[0] ?? null;
}

/** Runs `work` in one transaction within the cooperative, on a connection of its own; null where there is none. */
async function within<T>(databaseUrl: string, slug: string, work: (client: ClientBase) => Promise<T>): Promise<T | null> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'domownik feed mapping' });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('select id from cooperative where slug = $1', [slug]);
    if (!rows[0]) return null;
    await client.query('begin');
    await client.query(`select set_config('domownik.cooperative_id', $1, true)`, [rows[0].id]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}
