import type { Client } from 'pg';
import { holdBatch } from '../called-off.js';

/**
 * Records that a bank statement was taken, in the transaction that takes it.
 *
 * @throws CalledOff where its batch was called off meanwhile; what else where it does not run any more
 */
export async function recordTaken(client: Client, batchId: string, summary: object): Promise<void> {
  await holdBatch(client, batchId);
  await client.query(
    `update feed_batch set state = 'TAKEN', summary = $2, progress = null, ended_at = clock_timestamp()
     where cooperative_id = current_cooperative() and id = $1`,
    [batchId, summary],
  );
}
