import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { ScopedDatabase, type Scope } from '#libs/cooperative';
import { JobHandler } from '#libs/documents';
import { KEPT_DAYS, type Droppable } from '../retention.js';
import { DROP } from '../statements/jobs.js';
import { DROP_APPLICATION } from '../tasks.js';

const payload = z.object({ applicationId: z.uuid(), state: z.enum(Object.keys(KEPT_DAYS) as [Droppable, ...Droppable[]]) });

/** Lets an application go after its time, where it is still as it was. */
@Injectable()
export class DropApplication extends JobHandler {
  readonly task = DROP_APPLICATION;

  constructor(private readonly database: ScopedDatabase) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { applicationId, state } = payload.parse(given);
    await this.database.transaction(scope, (transaction) => transaction.rows(DROP, [applicationId, state]));
  }
}
