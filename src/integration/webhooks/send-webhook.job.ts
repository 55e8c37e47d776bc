import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Environment } from '#config/environment';
import { record } from '#libs/audit';
import { CooperativeDirectory, DeskDatabase, ENVIRONMENT, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { enqueue, JobHandler, Outbox } from '#libs/documents';
import { unseal } from '#libs/secrets';
import { disabledMail } from './disabled-mail.js';
import { postMessage, type Answer } from './post-message.js';
import { MOST_FAILURES, nextTry } from './retries.js';
import { signatureHeaders } from './signature.js';
import { ADMINS, COUNT_TRY, DISABLE, NOTE_TRY, TASK, type TaskRow } from './statements.js';
import { DELIVER_WEBHOOK, SEND_WEBHOOK } from './tasks.js';
import { boxPlace } from './webhook-box.js';

const payload = z.object({ deliveryId: z.uuid() });
/** The receiver wants no more of it, for good (Standard Webhooks). */
const GONE = 410;

/** Tries one message once, and puts the next try into the queue. A worker that dies after the try makes it again: the message's id is the same. */
@Injectable()
export class SendWebhook extends JobHandler {
  readonly task = SEND_WEBHOOK;

  constructor(
    private readonly database: DeskDatabase,
    private readonly directory: CooperativeDirectory,
    private readonly outbox: Outbox,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { deliveryId } = payload.parse(given);
    const [task] = await this.database.transaction(scope, (transaction) => transaction.rows<TaskRow>(TASK, [deliveryId]));
    if (!task) return;
    const answer = task.disabled ? null : await this.send(task, deliveryId);
    await this.database.transaction(scope, (transaction) => this.note(transaction, scope, deliveryId, task, answer));
  }

  private send({ webhook_id: webhookId, url, secret, event, payload: data, created_at: createdAt }: TaskRow, deliveryId: string): Promise<Answer> {
    const { peppers, webhooksToPrivate } = this.environment;
    const body = JSON.stringify({ type: event, timestamp: createdAt.toISOString(), data });
    const headers = signatureHeaders(unseal(secret, peppers, boxPlace(webhookId)), deliveryId, new Date(), body);
    return postMessage(url, body, { 'content-type': 'application/json', 'user-agent': 'domownik-webhook/1', ...headers }, webhooksToPrivate);
  }

  /** @param answer null where the address is told nothing any more */
  private async note(transaction: ScopedTransaction, scope: Scope, deliveryId: string, task: TaskRow, answer: Answer | null): Promise<void> {
    const status = answer && 'status' in answer ? answer.status : null;
    const error = answer && 'error' in answer ? answer.error : null;
    const came = status !== null && status >= 200 && status < 300;
    const next = came || !answer || status === GONE ? null : nextTry(task.attempts + 1, new Date());
    const noted = await transaction.rows(NOTE_TRY, [deliveryId, came ? 'DELIVERED' : next ? 'WAITING' : 'FAILED', status, answer ? error : 'DISABLED', next]);
    if (noted.length === 0 || !answer) return;
    if (next) await enqueue(transaction, DELIVER_WEBHOOK, { deliveryId }, { runAt: next });
    const [counted] = await transaction.rows<{ failures: number }>(COUNT_TRY, [task.webhook_id, came]);
    if (status === GONE || counted!.failures >= MOST_FAILURES) await this.disable(transaction, scope, task.webhook_id);
  }

  private async disable(transaction: ScopedTransaction, { cooperativeId }: Scope, webhookId: string): Promise<void> {
    const [disabled] = await transaction.rows<{ url: string }>(DISABLE, [webhookId]);
    if (!disabled) return;
    await record(transaction, { action: 'WEBHOOK_DISABLED', personId: null, address: null, details: { webhook: webhookId } });
    const { settings } = await this.directory.byId(cooperativeId);
    for (const { email } of await transaction.rows<{ email: string }>(ADMINS)) {
      await this.outbox.queue(transaction, disabledMail(email, disabled.url, settings));
    }
  }
}
