import type { DeskDatabase, Scope } from '#libs/cooperative';
import type { FeedStep } from '../engine/apply-package.js';
import { PROGRESS } from './statements.js';

const LOOK_MS = 1_000;

/** Tells once a second what a batch is at, beside its transaction, and hears there whether it is called off. */
export class Progress {
  private last: FeedStep | null = null;
  private readonly timer: NodeJS.Timeout;
  private telling: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: DeskDatabase,
    private readonly scope: Scope,
    private readonly batchId: string,
    private readonly onCancel: () => void,
  ) {
    this.timer = setInterval(() => void (this.telling = this.tell()), LOOK_MS);
  }

  note(step: FeedStep): void {
    this.last = step;
  }

  /** Tells no more; waits for what is being told. */
  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.telling;
  }

  private async tell(): Promise<void> {
    try {
      const rows = await this.database.transaction(this.scope, (transaction) =>
        transaction.rows<{ cancelled: boolean }>(PROGRESS, [this.batchId, this.last]));
      if (rows[0]?.cancelled) this.onCancel();
    } catch {
      // The row is locked while the batch ends, and the batch itself tells of a database that is gone.
    }
  }
}
