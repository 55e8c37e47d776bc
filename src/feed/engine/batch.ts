import type { Client } from 'pg';
import { holdBatch } from '../called-off.js';
import { MANIFEST, type Manifest } from '../contract/index.js';
import type { Problems } from '../problems.js';

/** Refuses a package that is older than what is already shown, or from a future that would lock out those to come. */
export async function checkMoment(client: Client, { asOf }: Manifest, problems: Problems): Promise<void> {
  const { rows } = await client.query<{ last: string | null; older: boolean | null; future: boolean }>(
    `select to_char(max(as_of) at time zone 'Europe/Warsaw', 'YYYY-MM-DD HH24:MI:SS') as last,
       $1::timestamptz < max(as_of) as older, $1::timestamptz > now() + interval '1 day' as future
     from feed_batch where cooperative_id = current_cooperative() and state in ('APPLIED', 'UNCHANGED')`,
    [instantOf(asOf)],
  );
  const place = { file: MANIFEST, column: 'asOf', value: asOf };
  if (rows[0]?.older) problems.add('OLDER_BATCH', place, { last: rows[0].last ?? '' });
  if (rows[0]?.future) problems.add('FUTURE_BATCH', place);
}

/** What is kept of a batch that has ended. */
export interface BatchRecord {
  /** The batch that waited for this; null: one is recorded now. */
  batchId: string | null;
  manifest: Manifest;
  state: 'APPLIED' | 'UNCHANGED' | 'CHECKED' | 'REFUSED';
  summary: object;
  /** By which the same package is known again. */
  digest: Buffer | null;
}

/** Records a batch; its id. @throws CalledOff where the batch that waited was called off meanwhile; what else where it does not run any more */
export async function recordBatch(client: Client, { batchId, manifest, state, summary, digest }: BatchRecord): Promise<string> {
  if (batchId !== null) await holdBatch(client, batchId);
  const values = [manifest.source, instantOf(manifest.asOf), state, { mode: manifest.mode, ...summary }, digest];
  const { rows } = batchId === null
    ? await client.query<{ id: string }>(
      `insert into feed_batch (cooperative_id, source, as_of, state, summary, digest, dry_run, ended_at)
       values (current_cooperative(), $1, $2, $3::batch_state, $4, $5, $3::batch_state = 'CHECKED', now()) returning id`, values)
    : await client.query<{ id: string }>(
      `update feed_batch set source = $1, as_of = $2, state = $3, summary = $4, digest = $5, progress = null, ended_at = clock_timestamp()
       where cooperative_id = current_cooperative() and id = $6 returning id`, [...values, batchId]);
  return rows[0]!.id;
}

/** ISO 8601 allows offsets that PostgreSQL does not. */
const instantOf = (asOf: string): string => new Date(asOf).toISOString();
