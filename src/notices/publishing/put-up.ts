import { record } from '#libs/audit';
import type { ScopedTransaction } from '#libs/cooperative';
import { enqueue } from '#libs/documents';
import { NOTICE_MAILS } from '../mails/notice-mails-task.js';

/** A notice that is being published. */
interface PutUp {
  id: string;
  /** First day on which it is shown, YYYY-MM-DD; `today` likewise. */
  from: string;
  today: string;
  audience: string;
  /** Whence it is published; null by a command. */
  address: string | null;
}

/** Writes into the trail that a notice is published, and has those who want it told by e-mail on its first day: 6 UTC is 7 or 8 in Poland. */
export async function putUp(transaction: ScopedTransaction, { id, from, today, audience, address }: PutUp): Promise<void> {
  await record(transaction, { action: 'NOTICE_PUBLISHED', personId: null, address, details: { notice: id, audience } });
  const later = from > today ? { runAt: new Date(`${from}T06:00:00Z`) } : {};
  await enqueue(transaction, NOTICE_MAILS, { noticeId: id }, { key: `${NOTICE_MAILS}:${id}`, ...later });
}
