import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '#config/environment';
import { ENVIRONMENT, type ScopedTransaction } from '#libs/cooperative';
import { seal } from '#libs/secrets';
import { enqueue } from '../jobs/enqueue.js';
import { packContent } from './mail-content.js';
import type { MailDraft } from './mail-draft.js';

const INSERT = {
  name: 'queue-mail',
  text: `insert into outgoing_mail (cooperative_id, id, person_id, topic, recipient, language, subject, content)
    select $1, $3, $4, $5, $6, $7, $8, $9 where $2::uuid is null or true`,
};

/** The mail that waits to be sent. */
@Injectable()
export class Outbox {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  /** Queues a mail in the caller's transaction: it goes out exactly when what it tells of has happened. */
  async queue(transaction: ScopedTransaction, { to, personId, topic, language, subject, ...said }: MailDraft): Promise<void> {
    const id = randomUUID();
    const content = seal(packContent(said), this.environment.peppers, { purpose: 'outgoing mail', row: id });
    await transaction.rows(INSERT, [id, personId, topic, to, language, subject, content]);
    await enqueue(transaction, 'send_mail', { mailId: id });
  }
}
