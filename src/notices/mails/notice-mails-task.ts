import type { ScopedTransaction } from '#libs/cooperative';
import { enqueue } from '#libs/documents';

/** The task by which a published notice's mails are queued; its payload is `{ noticeId }`. */
export const NOTICE_MAILS = 'notice_mails';

/** A published notice, whose first day may be yet to come. */
export interface Published {
  id: string;
  /** First day on which it is shown, YYYY-MM-DD; `today` likewise. */
  from: string;
  today: string;
}

/** Has those who want it told of a notice on its first day, and on no day that was meant before: 6 UTC is 7 or 8 in Poland. */
export async function mailOnFirstDay(transaction: ScopedTransaction, { id, from, today }: Published): Promise<void> {
  const later = from > today ? { runAt: new Date(`${from}T06:00:00Z`) } : {};
  await enqueue(transaction, NOTICE_MAILS, { noticeId: id }, { key: `${NOTICE_MAILS}:${id}`, ...later });
}
