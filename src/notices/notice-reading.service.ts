import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { NoticeOpening } from './models/notice.model.js';
import { OPEN_NOTICE, type OpenedRow } from './statements/notices.js';

/** Keeps who has read what. */
@Injectable()
export class NoticeReadingService {
  constructor(private readonly database: ScopedDatabase) {}

  /**
   * Marks a notice as read; the first time stands, however often it is opened.
   *
   * @throws Refusal NOT_FOUND where the viewer may see none; then nothing is written
   */
  async open(visit: Visit, viewer: Viewer, noticeId: string): Promise<NoticeOpening> {
    if (!isUuid(noticeId)) throw new Refusal('NOT_FOUND');
    return this.database.transaction(scopeOf(viewer), async (transaction) => {
      const [opened] = await transaction.rows<OpenedRow>(OPEN_NOTICE, [noticeId]);
      if (!opened) throw new Refusal('NOT_FOUND');
      if (opened.first) {
        await record(transaction, {
          action: 'NOTICE_READ', personId: viewer.personId, address: visit.address, details: { notice: noticeId } });
      }
      return { noticeId, readAt: opened.read_at };
    });
  }
}
