import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ScopedDatabase, type Scope } from '#libs/cooperative';
import { JobHandler } from '#libs/documents';
import { DROP } from './statements.js';

const payload = z.object({ photoId: z.uuid() });

/** A day after its upload, drops a photo that no report has claimed. */
@Injectable()
export class DropUnclaimedPhoto extends JobHandler {
  readonly task = 'drop_unclaimed_photo';

  constructor(private readonly database: ScopedDatabase) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { photoId } = payload.parse(given);
    await this.database.transaction(scope, (transaction) => transaction.rows(DROP, [photoId]));
  }
}
