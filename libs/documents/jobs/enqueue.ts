import type { ScopedTransaction } from '#libs/cooperative';

const ENQUEUE = {
  name: 'enqueue',
  text: 'select enqueue($3, $4, $5, $6) where $1::uuid is not null and ($2::uuid is null or true)',
};

interface JobOptions {
  /** Not before this moment. */
  runAt?: Date;
  /** Of jobs with the same key in a cooperative only the last one waits. */
  key?: string;
}

/** Puts work into the queue in the caller's transaction: it is there exactly when what it belongs to is. */
export async function enqueue(transaction: ScopedTransaction, task: string, payload: object, options: JobOptions = {}): Promise<void> {
  await transaction.rows(ENQUEUE, [task, JSON.stringify(payload), options.runAt ?? null, options.key ?? null]);
}
