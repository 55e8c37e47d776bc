import { Injectable } from '@nestjs/common';
import { DeskDatabase, type Scope } from '#libs/cooperative';
import { JobHandler } from '#libs/documents';
import { KIND_WORDS, type ChangeKind } from '../changes/change-kind.js';
import { WAITING_COUNTS, type WaitingCount } from './statements.js';
import { forgetOld, tell } from './telling.js';
import { TELL_WAITING } from './tasks.js';

/** Tells that something waits to be taken, by kind and count; of the same once. */
@Injectable()
export class TellWaiting extends JobHandler {
  readonly task = TELL_WAITING;

  constructor(private readonly database: DeskDatabase) {
    super();
  }

  async run(scope: Scope): Promise<void> {
    await this.database.transaction(scope, async (transaction) => {
      const counts = await transaction.rows<WaitingCount>(WAITING_COUNTS);
      if (counts.length === 0) return;
      const waiting = Object.fromEntries(counts.map(({ kind, count }) => [KIND_WORDS[kind as ChangeKind], count]));
      const last = Math.max(...counts.map((each) => Number(each.last)));
      await tell(transaction, { event: 'change.waiting', about: String(last), payload: { waiting } });
      await forgetOld(transaction);
    });
  }
}
