import { record } from '#libs/audit';
import type { ScopedTransaction } from '#libs/cooperative';
import { mailOnFirstDay, type Published } from '../mails/notice-mails-task.js';

/** A notice that is being published. */
interface PutUp extends Published {
  audience: string;
  /** Whence it is published; null by a command. */
  address: string | null;
}

/** Writes into the trail that a notice is published, and has those who want it told by e-mail on its first day. */
export async function putUp(transaction: ScopedTransaction, notice: PutUp): Promise<void> {
  const { id, audience, address } = notice;
  await record(transaction, { action: 'NOTICE_PUBLISHED', personId: null, address, details: { notice: id, audience } });
  await mailOnFirstDay(transaction, notice);
}
