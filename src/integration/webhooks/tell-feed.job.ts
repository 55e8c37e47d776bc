import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DeskDatabase, type Scope } from '#libs/cooperative';
import { JobHandler } from '#libs/documents';
import { BATCH, type BatchRow } from './statements.js';
import { forgetOld, tell } from './telling.js';
import { TELL_FEED } from './tasks.js';
import type { WebhookEvent } from './webhook-event.js';

const payload = z.object({ batchId: z.uuid() });
const EVENTS: Record<string, WebhookEvent> = { APPLIED: 'feed.applied', UNCHANGED: 'feed.applied', REFUSED: 'feed.refused', FAILED: 'feed.failed' };

/** Tells that a feed has ended, and how. */
@Injectable()
export class TellFeed extends JobHandler {
  readonly task = TELL_FEED;

  constructor(private readonly database: DeskDatabase) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { batchId } = payload.parse(given);
    await this.database.transaction(scope, async (transaction) => {
      const [batch] = await transaction.rows<BatchRow>(BATCH, [batchId]);
      const event = batch && EVENTS[batch.state];
      if (!event) return;
      const { state, dry_run: dryRun, as_of: asOf, sha256, idempotency_key: key, problem_count: problemCount } = batch;
      await tell(transaction, { event, about: batchId, payload: { batch: batchId, state, mode: dryRun ? 'dry-run' : 'apply', asOf, sha256, key, problemCount } });
      await forgetOld(transaction);
    });
  }
}
