import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { DeskDatabase, type Scope } from '#libs/cooperative';
import { JobHandler } from '#libs/documents';
import { ABANDON, DROP_PACKAGE } from './statements.js';
import { DROP_FEED_PACKAGE } from './tasks.js';

const payload = z.object({ batchId: z.uuid(), ended: z.boolean().default(false) });

/** Drops a package when it has been kept long enough, and one that never came whole. What became of the batch stays. */
@Injectable()
export class DropFeedPackage extends JobHandler {
  readonly task = DROP_FEED_PACKAGE;

  constructor(private readonly database: DeskDatabase) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { batchId, ended } = payload.parse(given);
    await this.database.transaction(scope, async (transaction) => {
      const isOver = ended || (await transaction.rows(ABANDON, [batchId])).length > 0;
      if (isOver) await transaction.rows(DROP_PACKAGE, [batchId]);
    });
  }
}
