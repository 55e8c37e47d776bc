import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DeskDatabase, type Scope } from '#libs/cooperative';
import { enqueueInTurn, JobHandler } from '#libs/documents';
import { DELIVER_WEBHOOK, SEND_WEBHOOK } from './tasks.js';

const payload = z.object({ deliveryId: z.uuid() });

/**
 * Puts a message whose time has come behind the cooperative's others: they go one at a time, so that addresses which are
 * slow to answer never hold more than one of the worker's hands.
 */
@Injectable()
export class DeliverWebhook extends JobHandler {
  readonly task = DELIVER_WEBHOOK;

  constructor(private readonly database: DeskDatabase) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { deliveryId } = payload.parse(given);
    await this.database.transaction(scope, (transaction) => enqueueInTurn(transaction, SEND_WEBHOOK, { deliveryId }, `${SEND_WEBHOOK}:${deliveryId}`));
  }
}
