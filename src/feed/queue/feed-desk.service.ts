import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DeskDatabase, isUuid, type Scope } from '#libs/cooperative';
import { viewOf, type BatchRow, type BatchState, type BatchView } from './batch-view.js';
import { APPLY_TRIAL, CANCEL, IN_TURN, LIST, ONE } from './statements.js';
import { APPLY_FEED } from './tasks.js';

/** Where a page of batches ends: the next begins after it. */
export interface BatchCursor {
  receivedAt: Date;
  id: string;
}

/** What the office sees of its batches and may do with them. */
@Injectable()
export class FeedDesk {
  constructor(private readonly database: DeskDatabase) {}

  /** A cooperative's batches, the newest first. */
  async list(scope: Scope, limit: number, after: BatchCursor | null = null): Promise<BatchView[]> {
    const [rows] = await this.database.read<[BatchRow[]]>(scope, [LIST], [after?.receivedAt ?? null, after?.id ?? null, limit]);
    return rows.map(viewOf);
  }

  /** One batch; null where the cooperative has no such. */
  async get(scope: Scope, id: string): Promise<BatchView | null> {
    if (!isUuid(id)) return null;
    const [[row]] = await this.database.read<[BatchRow[]]>(scope, [ONE], [id]);
    return row ? viewOf(row) : null;
  }

  /**
   * Calls a batch off: one that waits at once, one that runs within seconds; then nothing of it is written.
   *
   * @returns its state now; null where there is none to call off
   */
  async cancel(scope: Scope, id: string): Promise<BatchState | null> {
    if (!isUuid(id)) return null;
    return this.database.transaction(scope, async (transaction) => {
      const [row] = await transaction.rows<{ state: BatchState }>(CANCEL, [id]);
      return row?.state ?? null;
    });
  }

  /**
   * Applies the package of a dry run that went through, as a batch of its own. It is checked anew: meanwhile others may have come.
   *
   * @returns the new batch, QUEUED; null where the batch is no such dry run, its package is gone or it has been applied
   */
  async apply(scope: Scope, id: string): Promise<BatchView | null> {
    if (!isUuid(id)) return null;
    return this.database.transaction(scope, async (transaction) => {
      const applied = randomUUID();
      const [made] = await transaction.rows(APPLY_TRIAL, [applied, id, scope.staffId ?? null]);
      if (!made) return null;
      await transaction.rows(IN_TURN, [APPLY_FEED, { batchId: applied }, `${APPLY_FEED}:${applied}`]);
      return viewOf((await transaction.rows<BatchRow>(ONE, [applied]))[0]!);
    });
  }
}
