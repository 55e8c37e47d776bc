import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ScopedDatabase, type Scope, type Statement } from '#libs/cooperative';
import { JobHandler } from '#libs/documents';
import { SECURITY_MAIL } from './security-mail-task.js';
import { SecurityMails } from './security-mails.js';

const payloadSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('LOCKED_OUT'), loginId: z.uuid().nullable() }),
  z.object({ kind: z.literal('REISSUED'), loginId: z.uuid(), factorsRemoved: z.boolean() }),
]);

// Once a day at most: whoever is guessed at for long is not to be sent a mail an hour as well.
const TAKE_LOCK_OUT: Statement = {
  name: 'take-lock-out',
  text: `update login set lock_out_told_at = now() where cooperative_id = $1 and person_id = $2 and id = $3
    and (lock_out_told_at is null or lock_out_told_at < now() - interval '1 day') returning id`,
};
const OWNER: Statement = {
  name: 'login-owner',
  text: 'select person_id from login where cooperative_id = $1 and $2::uuid is null and id = $3',
};

/**
 * Tells of what happened where no owner was present. A lock-out puts work into the queue for an identifier that exists
 * and for one that does not, so that the answer takes as long; here it is found out whether there is anybody to tell.
 */
@Injectable()
export class SecurityMailJob extends JobHandler {
  readonly task = SECURITY_MAIL;

  constructor(
    private readonly database: ScopedDatabase,
    private readonly mails: SecurityMails,
  ) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const news = payloadSchema.parse(given);
    if (!news.loginId) return;
    const personId = await this.ownerOf(scope, news.loginId);
    if (!personId) return;
    await this.database.transaction({ ...scope, personId }, async (tx) => {
      const isDue = news.kind !== 'LOCKED_OUT' || (await tx.rows(TAKE_LOCK_OUT, [news.loginId])).length > 0;
      if (isDue) await this.mails.tell(tx, { personId }, news);
    });
  }

  private ownerOf(scope: Scope, loginId: string): Promise<string | undefined> {
    return this.database.transaction(scope, async (tx) => (await tx.rows<{ person_id: string }>(OWNER, [loginId]))[0]?.person_id);
  }
}
