import { Injectable } from '@nestjs/common';
import { CooperativeDirectory, DeskDatabase, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { JobHandler } from '#libs/documents';
import { SUM_ENTRIES, SUMS_ARE_CURRENT, SUMS_ARE_OLD } from './statements.js';

/** The clock's name for `SumEntries.again`. */
export const SUM_ENTRIES_AGAIN = 'sum_entries_again';

const OLD_DAYS = 7;

/** Sums every account's entries for the reconciliation. The database puts it into the queue when a feed was applied. */
@Injectable()
export class SumEntries extends JobHandler {
  readonly task = 'sum_entries';

  constructor(
    private readonly database: DeskDatabase,
    private readonly directory: CooperativeDirectory,
  ) {
    super();
  }

  async run(scope: Scope): Promise<void> {
    await this.database.transaction(scope, sum);
  }

  /** Sums anew for every cooperative whose sums are a week old, so that what changed entries past the feed shows too. */
  async again(): Promise<void> {
    for (const cooperativeId of await this.directory.ids()) {
      await this.database.transaction({ cooperativeId, personId: null }, async (transaction) => {
        if ((await transaction.rows(SUMS_ARE_OLD, [OLD_DAYS])).length > 0) await sum(transaction);
      });
    }
  }
}

async function sum(transaction: ScopedTransaction): Promise<void> {
  await transaction.rows(SUMS_ARE_CURRENT);
  await transaction.rows(SUM_ENTRIES);
}
