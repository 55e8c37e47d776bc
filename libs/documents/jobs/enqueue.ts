import type { ScopedTransaction } from '#libs/cooperative';

const ENQUEUE = {
  name: 'enqueue',
  text: 'select enqueue($3, $4, $5, $6) where $1::uuid is not null and ($2::uuid is null or true)',
};

const ENQUEUE_IN_TURN = {
  name: 'enqueue-in-turn',
  text: 'select enqueue_in_turn($3, $4, $5) where $1::uuid is not null and ($2::uuid is null or true)',
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

/** As enqueue, for work of which a cooperative has one at a time. @param key of jobs with the same key only the last one waits */
export async function enqueueInTurn(transaction: ScopedTransaction, task: string, payload: object, key: string): Promise<void> {
  await transaction.rows(ENQUEUE_IN_TURN, [task, JSON.stringify(payload), key]);
}
