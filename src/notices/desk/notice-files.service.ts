import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { deskScopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid, type ScopedTransaction } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { attachmentType, type AttachmentFault } from '../publishing/attachment-type.js';
import { ADD_ATTACHMENT, DROP_ATTACHMENT, HOLD_NOTICE, TOUCH_NOTICE, type HeldNoticeRow } from '../statements/desk.js';

const MOST = 10;

export type FileFault = AttachmentFault['code'] | 'NAME' | 'TOO_MANY' | 'WITHDRAWN';

/** Files that go with a notice; a change of them once it is published is a correction. */
@Injectable()
export class NoticeFiles {
  constructor(private readonly database: DeskDatabase) {}

  /** Adds a file behind the others. @throws Refusal NOT_FOUND @returns its id, or why it is not taken; then nothing is written */
  async add(visit: Visit, noticeId: string, name: string, content: Buffer): Promise<{ id: string } | FileFault> {
    // As the table wants it: no path and nothing that can't be seen.
    if (!name || name.length > 200 || /[/\\\p{Cc}]/u.test(name)) return 'NAME';
    const type = await attachmentType({ name, content });
    if (typeof type !== 'string') return type.code;
    return this.on(visit, noticeId, async (transaction, held) => {
      if (held.phase === 'WITHDRAWN') return 'WITHDRAWN';
      const [added] = await transaction.rows<{ id: string }>(ADD_ATTACHMENT, [noticeId, randomUUID(), name, type, content, MOST]);
      if (!added) return 'TOO_MANY';
      await this.touch(transaction, visit, noticeId, held);
      return added;
    });
  }

  /** Takes a file out. @throws Refusal NOT_FOUND */
  remove(visit: Visit, noticeId: string, id: string): Promise<void> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    return this.on(visit, noticeId, async (transaction, held) => {
      if (!(await transaction.rows(DROP_ATTACHMENT, [noticeId, id])).length) throw new Refusal('NOT_FOUND');
      await this.touch(transaction, visit, noticeId, held);
    });
  }

  private async touch(transaction: ScopedTransaction, { address }: Visit, notice: string, { phase }: HeldNoticeRow): Promise<void> {
    const corrected = phase !== 'DRAFT';
    await transaction.rows(TOUCH_NOTICE, [notice, corrected]);
    await record(transaction, { action: corrected ? 'NOTICE_CORRECTED' : 'NOTICE_SAVED', personId: null, address, details: { notice } });
  }

  private on<T>({ staff }: Visit, noticeId: string, work: (transaction: ScopedTransaction, held: HeldNoticeRow) => Promise<T>): Promise<T> {
    if (!isUuid(noticeId)) throw new Refusal('NOT_FOUND');
    return this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      const [held] = await transaction.rows<HeldNoticeRow>(HOLD_NOTICE, [noticeId]);
      if (!held) throw new Refusal('NOT_FOUND');
      return work(transaction, held);
    });
  }
}
