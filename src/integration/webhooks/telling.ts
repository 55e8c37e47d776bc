import type { ScopedTransaction } from '#libs/cooperative';
import { enqueue } from '#libs/documents';
import { FORGET, TELL } from './statements.js';
import { DELIVER_WEBHOOK } from './tasks.js';

const KEPT_DAYS = 30;

/** What is told: ids, states and counts; nothing of anybody. */
export interface Message {
  event: string;
  /** What it is about: of one thing an address is told once. */
  about: string;
  payload: object;
  /** The one address that is told; left out: all that want the event. */
  webhookId?: string;
}

/** Queues a message for every address that wants it, in the caller's transaction. @returns how many those are */
export async function tell(transaction: ScopedTransaction, { event, about, payload, webhookId }: Message): Promise<number> {
  const made = await transaction.rows<{ id: string }>(TELL, [event, about, payload, webhookId ?? null]);
  for (const { id } of made) await enqueue(transaction, DELIVER_WEBHOOK, { deliveryId: id });
  return made.length;
}

/** Forgets what was told longer ago than it is of use to see. */
export async function forgetOld(transaction: ScopedTransaction): Promise<void> {
  await transaction.rows(FORGET, [KEPT_DAYS]);
}
