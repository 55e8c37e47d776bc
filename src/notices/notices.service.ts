import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { isUuid, ScopedDatabase } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import type { Notice, NoticePage, NoticeSummary } from './models/notice.model.js';
import {
  ATTACHMENT, NOTICE, NOTICES, PAGE, type AttachmentRow, type NoticeRow, type NoticeTextRow,
} from './statements/notices.js';

/** What the manager tells the viewer. */
@Injectable()
export class NoticesService {
  constructor(private readonly database: ScopedDatabase) {}

  /**
   * A page of the notices that are shown today and are for the viewer.
   *
   * @param after the last notice of the page before; one that is not there for the viewer ends the list
   */
  async page(viewer: Viewer, after: string | null): Promise<NoticePage> {
    if (after !== null && !isUuid(after)) return { notices: [], next: null };
    const [rows] = await this.database.read<[NoticeRow[]]>(scopeOf(viewer), [NOTICES], [after]);
    const notices = rows.slice(0, PAGE).map((row) => ({ ...summary(row), attachmentCount: row.attachment_count }));
    return { notices, next: rows.length > PAGE ? notices.at(-1)!.id : null };
  }

  /** One notice, or null where the viewer may see none: a foreign one answers exactly as a missing one. */
  async notice(viewer: Viewer, id: string): Promise<Notice | null> {
    if (!isUuid(id)) return null;
    const [[row]] = await this.database.read<[NoticeTextRow[]]>(scopeOf(viewer), [NOTICE], [id]);
    if (!row) return null;
    const { body, attachments } = row;
    return { ...summary(row), attachmentCount: attachments.length, body, attachments };
  }

  /** A file of a notice. @throws Refusal NOT_FOUND where the viewer may see none */
  async attachment(viewer: Viewer, noticeId: string, id: string): Promise<AttachmentRow> {
    if (!isUuid(noticeId) || !isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row]] = await this.database.read<[AttachmentRow[]]>(scopeOf(viewer), [ATTACHMENT], [noticeId, id]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row;
  }
}

const summary = (row: Omit<NoticeRow, 'attachment_count'>): Omit<NoticeSummary, 'attachmentCount'> => ({
  id: row.id,
  title: row.title,
  audience: row.audience,
  place: row.place,
  staircase: row.staircase,
  pinned: row.pinned,
  visibleFrom: row.visible_from,
  visibleTo: row.visible_to,
  correctedAt: row.corrected_at,
  read: row.read,
});
