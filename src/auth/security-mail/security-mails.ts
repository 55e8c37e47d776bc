import { Injectable } from '@nestjs/common';
import type { Viewer } from '#libs/access';
import type { ScopedTransaction } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { mailboxOf } from '#libs/people';
import { securityWords, sessionsLabel, type SecurityNews } from './words.js';

const SESSIONS_PATH = '/moje-konto';

/** Tells the owner of an account by e-mail what happened to it; whoever has no address is told by the log of the account alone. */
@Injectable()
export class SecurityMails {
  constructor(private readonly outbox: Outbox) {}

  /** @param transaction of what happened, in the scope of the account's owner */
  async tell(transaction: ScopedTransaction, { personId }: Pick<Viewer, 'personId'>, news: SecurityNews): Promise<void> {
    const { address, language } = await mailboxOf(transaction);
    if (!address) return;
    const action = { label: sessionsLabel(language), path: SESSIONS_PATH };
    await this.outbox.queue(transaction, { to: address, personId, topic: 'SECURITY', language, ...securityWords(language, news), action });
  }
}
