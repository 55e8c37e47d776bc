import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { z } from 'zod';
import { record } from '#libs/audit';
import { CooperativeDirectory, DeskDatabase, type Scope } from '#libs/cooperative';
import { JobHandler, Outbox } from '#libs/documents';
import { newToken, tokenHash } from '#libs/secrets';
import { StaffMember } from './entities/staff-member.entity.js';
import { RESET_HOURS, resetMail } from './mails.js';
import { RESET_LINK } from './reset-link-task.js';
import { PUT_LINK } from './statements.js';

const payload = z.object({ email: z.string() });

/** Sends the link for a new password, out of the queue: the one who asks can't tell by the time whether there is such an account. */
@Injectable()
export class ResetLink extends JobHandler {
  readonly task = RESET_LINK;

  constructor(
    private readonly database: DeskDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { email } = payload.parse(given);
    const { settings } = await this.directory.byId(scope.cooperativeId);
    await this.database.transaction(scope, async (transaction) => {
      const member = await transaction.repository(StaffMember).findOne({ email, removedAt: IsNull(), passwordHash: Not(IsNull()) });
      if (!member) return;
      const token = newToken();
      await transaction.rows(PUT_LINK, [member.id, tokenHash(token), 'RESET', RESET_HOURS]);
      await record(transaction, { action: 'STAFF_RESET_ASKED', personId: null, address: null, details: { staff: member.id } });
      await this.outbox.queue(transaction, resetMail(member.email, token, settings));
    });
  }
}
