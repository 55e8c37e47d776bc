import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DeskDatabase, isUuid, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { enqueueInTurn } from '#libs/documents';
import { viewOf, type BatchKind, type BatchRow, type BatchState, type BatchView } from './batch-view.js';
import { APPLY_IN_TURN, APPLY_TRIAL, CANCEL, KEPT, LIST, ONE, PIECE } from './statements.js';
import { APPLY_FEED } from './tasks.js';

/** Which batches of a list. */
export interface BatchesAsked {
  /** The last batch of the page before; null for the first. */
  after?: string | null;
  state?: BatchState | null;
}

/** Done in the transaction of a deed, so that neither stands without the other: for the trail. */
export type Beside = (transaction: ScopedTransaction, batchId: string) => Promise<void>;

/** A package as it came. */
export interface Original {
  /** As its sender calls it. */
  name: string;
  /** A megabyte at a time. */
  content: AsyncGenerator<Buffer>;
}

/** What the office sees of its batches and may do with them. */
@Injectable()
export class FeedDesk {
  constructor(private readonly database: DeskDatabase) {}

  /** A cooperative's batches, the newest first; none after a batch of nobody's. */
  async list(scope: Scope, limit: number, { after = null, state = null }: BatchesAsked = {}): Promise<BatchView[]> {
    if (after !== null && !isUuid(after)) return [];
    const [rows] = await this.database.read<[BatchRow[]]>(scope, [LIST], [after, state, limit]);
    return rows.map(viewOf);
  }

  /** One batch; null where the cooperative has no such. */
  async get(scope: Scope, id: string): Promise<BatchView | null> {
    if (!isUuid(id)) return null;
    const [[row]] = await this.database.read<[BatchRow[]]>(scope, [ONE], [id]);
    return row ? viewOf(row) : null;
  }

  /** The package of a batch as it came, and what it is called; null where there is none, or it is not kept any more. */
  async original(scope: Scope, id: string, beside?: Beside): Promise<Original | null> {
    if (!isUuid(id)) return null;
    const kept = await this.database.transaction(scope, async (transaction) => {
      const [row] = await transaction.rows<{ package_id: string; file_name: string | null; kind: BatchKind }>(KEPT, [id]);
      if (row) await beside?.(transaction, id);
      return row ?? null;
    });
    return kept && { name: kept.file_name ?? (kept.kind === 'PACKAGE' ? 'paczka.zip' : 'wyciag.sta'), content: this.pieces(scope, kept.package_id) };
  }

  /**
   * Calls a batch off: one that waits at once, one that runs within seconds, a bank statement at its end; then nothing of it is written.
   *
   * @returns its state now; null where there is none to call off
   */
  async cancel(scope: Scope, id: string, beside?: Beside): Promise<BatchState | null> {
    if (!isUuid(id)) return null;
    return this.database.transaction(scope, async (transaction) => {
      const [row] = await transaction.rows<{ state: BatchState }>(CANCEL, [id]);
      if (row) await beside?.(transaction, id);
      return row?.state ?? null;
    });
  }

  /**
   * Applies the package of a dry run that went through, as a batch of its own. It is checked anew: meanwhile others may have come.
   *
   * @returns the new batch, QUEUED; null where the batch is no such dry run, its package is gone or it has been applied
   */
  async apply(scope: Scope, id: string, beside?: Beside): Promise<BatchView | null> {
    if (!isUuid(id)) return null;
    return this.database.transaction(scope, async (transaction) => {
      const applied = randomUUID();
      await transaction.rows(APPLY_IN_TURN, [id]);
      const [made] = await transaction.rows(APPLY_TRIAL, [applied, id, scope.staffId ?? null]);
      if (!made) return null;
      await enqueueInTurn(transaction, APPLY_FEED, { batchId: applied }, `${APPLY_FEED}:${applied}`);
      await beside?.(transaction, applied);
      return viewOf((await transaction.rows<BatchRow>(ONE, [applied]))[0]!);
    });
  }

  private async *pieces(scope: Scope, packageId: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const [[piece]] = await this.database.read<[{ bytes: Buffer }[]]>(scope, [PIECE], [packageId, position]);
      if (!piece) return;
      yield piece.bytes;
    }
  }
}
