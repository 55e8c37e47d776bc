import type { Client } from 'pg';

/** A batch was called off before its end: nothing of it is written. */
export class CalledOff extends Error {}

/**
 * Holds the row of a running batch until the transaction ends, so that whoever calls it off comes either before its end or too late.
 *
 * @throws CalledOff where it was called off; what else where the batch does not run any more
 */
export async function holdBatch(client: Client, batchId: string): Promise<void> {
  const { rows: [batch] } = await client.query<{ called: boolean }>(
    `select cancel_asked_at is not null as called from feed_batch
     where cooperative_id = current_cooperative() and id = $1 and state = 'RUNNING' for no key update`,
    [batchId],
  );
  if (!batch) throw new Error('the batch does not run any more');
  if (batch.called) throw new CalledOff();
}
