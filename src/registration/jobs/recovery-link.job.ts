import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ScopedDatabase, type Language, type Scope } from '#libs/cooperative';
import { JobHandler, Outbox } from '#libs/documents';
import { newToken, tokenHash } from '#libs/secrets';
import { recoveryMail } from '../mails/recovery-mails.js';
import { PUT_RECOVERY_LINK, RECOVERY_OWNER, type RecoveryRow } from '../statements/jobs.js';
import { RECOVERY_LINK } from '../tasks.js';

const payload = z.object({ loginId: z.uuid().nullable() });

/**
 * Sends the link for a new password, out of the queue. It is asked for after wrong credentials too, with nobody's login,
 * so that the one who asks can't tell by the time which they were.
 */
@Injectable()
export class RecoveryLink extends JobHandler {
  readonly task = RECOVERY_LINK;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { loginId } = payload.parse(given);
    if (!loginId) return;
    await this.database.transaction(scope, async (transaction) => {
      const [owner] = await transaction.rows<RecoveryRow>(RECOVERY_OWNER, [loginId]);
      if (!owner) return;
      const token = newToken();
      await transaction.rows(PUT_RECOVERY_LINK, [loginId, tokenHash(token)]);
      const { email: address, person_id: personId, language } = owner;
      await this.outbox.queue(transaction, recoveryMail({ address, personId, language: language as Language }, token));
    });
  }
}
