import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CooperativeDirectory, ScopedDatabase, type Language, type Scope } from '#libs/cooperative';
import { JobHandler, Outbox, Pdf } from '#libs/documents';
import { newToken, tokenHash } from '#libs/secrets';
import { paperMail } from '../mails/paper-mail.js';
import { applicationPaper } from '../paper/application-paper.js';
import { APPLICATION_SOURCE } from '../paper/application-source.js';
import { PAPER, PAPER_SENT, type PaperRow } from '../statements/jobs.js';
import { PUT_LINK } from '../statements/public.js';
import { SEND_APPLICATION } from '../tasks.js';

const payload = z.object({ applicationId: z.uuid() });

/** For as long as an application may be looked up by its link. */
const STATUS_HOURS = 400 * 24;

/** Mails the applicant the application as a PDF, and the link to its state. */
@Injectable()
export class SendApplication extends JobHandler {
  readonly task = SEND_APPLICATION;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly pdf: Pdf,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { applicationId } = payload.parse(given);
    const [[row]] = await this.database.read<[PaperRow[]]>(scope, [PAPER], [applicationId]);
    if (!row) return;
    const { settings } = await this.directory.byId(scope.cooperativeId);
    const pdf = await this.pdf.render(APPLICATION_SOURCE, applicationPaper(row, settings));
    const token = newToken();
    const office = row.office_name && [row.office_name, row.office_address].filter(Boolean).join(', ');
    const mail = paperMail(row.email, token, row.language as Language, { number: row.number, office, days: settings.applicationDays }, pdf);
    await this.database.transaction(scope, async (transaction) => {
      // A job may run twice; the mail goes out once.
      if (!(await transaction.rows(PAPER_SENT, [applicationId])).length) return;
      await transaction.rows(PUT_LINK, [tokenHash(token), applicationId, 'STATUS', STATUS_HOURS]);
      await this.outbox.queue(transaction, mail);
    });
  }
}
