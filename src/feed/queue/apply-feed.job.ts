import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Environment } from '#config/environment';
import { DeskDatabase, ENVIRONMENT, type Scope } from '#libs/cooperative';
import { enqueue, JobHandler } from '#libs/documents';
import { CalledOff } from '../called-off.js';
import { loadFeed, tryFeed, type LoadFeedOptions } from '../load-feed.js';
import type { FeedOutcome, TrialOutcome } from '../outcome.js';
import { loadStatement, type StatementOutcome } from '../pending/load-statement.js';
import type { BatchKind } from './batch-view.js';
import { withPackageFile } from './package-file.js';
import { Progress } from './progress.js';
import { END, ENDED, TAKE } from './statements.js';
import { APPLY_FEED, daysFromNow, DROP_FEED_PACKAGE, KEPT_DAYS } from './tasks.js';

const payload = z.object({ batchId: z.uuid() });
const MOST_ATTEMPTS = 5;

interface Taken {
  dry_run: boolean;
  kind: BatchKind;
  file_name: string | null;
  attempts: number;
  package_id: string;
  slug: string;
}

/**
 * Applies or tries the package of a batch, or takes its bank statement. A worker that dies leaves nothing of its transaction: the batch is taken again
 * and comes to the same. What fails for another reason is tried again, five times in all.
 */
@Injectable()
export class ApplyFeed extends JobHandler {
  readonly task = APPLY_FEED;

  constructor(
    private readonly database: DeskDatabase,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    super();
  }

  async run(scope: Scope, given: unknown): Promise<void> {
    const { batchId } = payload.parse(given);
    const [batch] = await this.database.transaction(scope, (transaction) => transaction.rows<Taken>(TAKE, [batchId]));
    if (!batch) return this.end(scope, batchId, 'CANCELLED', {});
    // A package that kills its worker never comes to the count below.
    if (batch.attempts > MOST_ATTEMPTS) return this.end(scope, batchId, 'FAILED', {});
    try {
      const outcome = batch.kind === 'STATEMENT' ? await this.take(scope, batchId, batch) : await this.load(scope, batchId, batch);
      await this.end(scope, batchId, outcome.state, summaryOf(outcome));
    } catch (error) {
      if (error instanceof CalledOff) return this.end(scope, batchId, 'CANCELLED', {});
      if (batch.attempts >= MOST_ATTEMPTS) await this.end(scope, batchId, 'FAILED', {});
      throw error;
    }
  }

  private async load(scope: Scope, batchId: string, { dry_run: dryRun, package_id: packageId, slug }: Taken): Promise<FeedOutcome | TrialOutcome> {
    const go: (options: LoadFeedOptions) => Promise<FeedOutcome | TrialOutcome> = dryRun ? tryFeed : loadFeed;
    const called = new AbortController();
    const progress = new Progress(this.database, scope, batchId, () => called.abort(new CalledOff()));
    try {
      return await withPackageFile(this.database, scope, packageId, (path) => go({
        databaseUrl: this.environment.workerDatabaseUrl!, cooperative: slug, path, batchId,
        onStep: (step) => progress.note(step), signal: called.signal,
      }));
    } finally {
      await progress.end();
    }
  }

  private take(scope: Scope, batchId: string, { package_id: packageId, slug, file_name: name }: Taken): Promise<StatementOutcome> {
    return withPackageFile(this.database, scope, packageId, (path) =>
      loadStatement({ databaseUrl: this.environment.workerDatabaseUrl!, cooperative: slug, path, batchId, ...(name === null ? {} : { name }) }));
  }

  /** Writes the end of a batch that has not come to one yet, and, by the end that it came to, when its package goes. */
  private end(scope: Scope, batchId: string, state: keyof typeof KEPT_DAYS, summary: object): Promise<void> {
    return this.database.transaction(scope, async (transaction) => {
      await transaction.rows(END, [batchId, state, summary]);
      const [ended] = await transaction.rows<{ state: keyof typeof KEPT_DAYS; package_id: string }>(ENDED, [batchId]);
      if (!ended) return;
      const options = { runAt: daysFromNow(KEPT_DAYS[ended.state]), key: `${DROP_FEED_PACKAGE}:${ended.package_id}` };
      await enqueue(transaction, DROP_FEED_PACKAGE, { batchId: ended.package_id, ended: true }, options);
    });
  }
}

/** What is kept of a batch that the load itself has not recorded: one that was refused. */
function summaryOf(outcome: FeedOutcome | TrialOutcome | StatementOutcome): object {
  if (outcome.state !== 'REFUSED') return {};
  const { problems, problemCount, readings } = outcome;
  return { problems, problemCount, readings };
}
