import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { z } from 'zod';
import { type Cooperative, CooperativeDirectory, ScopedDatabase, type Scope } from '#libs/cooperative';
import { JobHandler, type MailDraft, type MailLanguage, Outbox } from '#libs/documents';
import { MAILED_NOTICE, TAKE_RECIPIENTS, type MailedNoticeRow, type RecipientRow } from '../statements/mails.js';
import { MAIL_WORDS } from './mail-words.js';
import { NOTICE_MAILS } from './notice-mails-task.js';

const payloadSchema = z.object({ noticeId: z.uuid() });

/**
 * Tells of a notice by e-mail, once a person: who is told and the mail are written in one transaction, a batch at a time,
 * so that a run that was cut off is taken up where it stopped, and a second run finds nobody left.
 */
@Injectable()
export class NoticeMails extends JobHandler {
  readonly task = NOTICE_MAILS;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async run(scope: Scope, payload: unknown): Promise<void> {
    const { noticeId } = payloadSchema.parse(payload);
    const [[notice]] = await this.database.read<[MailedNoticeRow[]]>(scope, [MAILED_NOTICE], [noticeId]);
    if (!notice) return;
    if (notice.early) throw new Error(`notice ${noticeId} is not shown yet`);
    const cooperative = await this.directory.byId(scope.cooperativeId);
    while ((await this.tell(scope, cooperative, noticeId, notice.title)) > 0);
  }

  /** @returns how many persons were taken; 0 when nobody is left */
  private tell(scope: Scope, cooperative: Cooperative, noticeId: string, title: string): Promise<number> {
    return this.database.transaction(scope, async (transaction) => {
      const recipients = await transaction.rows<RecipientRow>(TAKE_RECIPIENTS, [noticeId]);
      for (const recipient of recipients.filter(({ address }) => isEmail(address))) {
        await this.outbox.queue(transaction, draft(recipient, cooperative, noticeId, title));
      }
      return recipients.length;
    });
  }
}

function draft({ person_id, address, language }: RecipientRow, cooperative: Cooperative, noticeId: string, title: string): MailDraft {
  const words = MAIL_WORDS[language as MailLanguage];
  return {
    to: address,
    personId: person_id,
    topic: 'NOTICES',
    language: language as MailLanguage,
    subject: words.subject(title),
    paragraphs: words.paragraphs(title, cooperative.settings.portalName),
    action: { label: words.action, path: `/ogloszenia/${noticeId}` },
  };
}
