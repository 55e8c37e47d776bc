import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ScopedDatabase, type Scope } from '#libs/cooperative';
import { JobHandler } from '#libs/documents';
import { EXPIRE, FORGET_PASSWORDS } from '../statements/batch-work.js';
import { DROP_LETTERS } from './batch-tasks.js';

const payload = z.object({ batchId: z.uuid() });

/** Drops the letters that nobody took in time; whose they were is issued a new start password at the counter. */
@Injectable()
export class DropLetters extends JobHandler {
  readonly task = DROP_LETTERS;

  constructor(private readonly database: ScopedDatabase) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { batchId } = payload.parse(given);
    await this.database.transaction(scope, async (transaction) => {
      await transaction.rows(EXPIRE, [batchId]);
      await transaction.rows(FORGET_PASSWORDS, [batchId]);
    });
  }
}
