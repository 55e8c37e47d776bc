import type { Client } from 'pg';
import { MANIFEST, type Manifest } from '../contract/index.js';
import type { Problems } from '../problems.js';

/** Refuses a package that is older than what is already shown, or from a future that would lock out those to come. */
export async function checkMoment(client: Client, { asOf }: Manifest, problems: Problems): Promise<void> {
  const { rows } = await client.query<{ last: string | null; older: boolean | null; future: boolean }>(
    `select to_char(max(as_of) at time zone 'Europe/Warsaw', 'YYYY-MM-DD HH24:MI:SS') as last,
       $1::timestamptz < max(as_of) as older, $1::timestamptz > now() + interval '1 day' as future
     from feed_batch where cooperative_id = current_cooperative() and state = 'APPLIED'`,
    [instantOf(asOf)],
  );
  const place = { file: MANIFEST, column: 'asOf', value: asOf };
  if (rows[0]?.older) problems.add('OLDER_BATCH', place, { last: rows[0].last ?? '' });
  if (rows[0]?.future) problems.add('FUTURE_BATCH', place);
}

/** Records a batch; its id. */
export async function recordBatch(
  client: Client,
  manifest: Manifest,
  state: 'APPLIED' | 'REFUSED',
  summary: object,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into feed_batch (cooperative_id, source, as_of, state, summary)
     values (current_cooperative(), $1, $2, $3, $4) returning id`,
    [manifest.source, instantOf(manifest.asOf), state, { mode: manifest.mode, ...summary }],
  );
  return rows[0]?.id ?? '';
}

/** ISO 8601 allows offsets that PostgreSQL does not. */
const instantOf = (asOf: string): string => new Date(asOf).toISOString();
