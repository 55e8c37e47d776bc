import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DeskDatabase, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { enqueue, enqueueInTurn } from '#libs/documents';
import { pieces } from './pieces.js';
import { viewOf, type BatchKind, type BatchRow, type BatchView, type BatchWay } from './batch-view.js';
import type { Beside } from './feed-desk.service.js';
import { APPLY_FEED, DROP_FEED_PACKAGE, RECEIVING_DAYS, daysFromNow } from './tasks.js';
import { DROP_PIECES, KEEP_PIECE, ONE, RECEIVE, RECEIVED, SENT_BEFORE } from './statements.js';

/** The largest package that is taken, as it comes. */
export const LARGEST_PACKAGE_BYTES = 1024 * 1024 * 1024;

const LONGEST_NAME = 200;

export interface ReceiveOptions {
  way: BatchWay;
  /** Tried only: nothing is shown, and what it would do is told. */
  dryRun: boolean;
  /** In hexadecimal; a package that comes out otherwise was damaged on its way. */
  sha256?: string;
  /** The sender's own name for this sending: the same again is answered by the same batch. */
  idempotencyKey?: string;
  /** Left out: a package. */
  kind?: BatchKind;
  /** As the sender calls the file; cut to 200 characters. */
  fileName?: string;
  /** Done in the transaction that puts the batch into the queue. */
  beside?: Beside;
}

/**
 * TOO_LARGE, EMPTY: of the package; CHECKSUM: not what was sent; SENT_AGAIN: the same key came anew meanwhile, and that sending stands;
 * OTHER_CONTENT: the key was used before for another package, or for the same in another mode.
 */
export type ReceiveFault = 'TOO_LARGE' | 'EMPTY' | 'CHECKSUM' | 'SENT_AGAIN' | 'OTHER_CONTENT';

/** Takes packages in: as a stream, piece by piece, so that nobody holds one whole. */
@Injectable()
export class FeedIntake {
  constructor(private readonly database: DeskDatabase) {}

  /**
   * Keeps a ZIP or a bank statement and puts its batch into the cooperative's queue.
   *
   * @param scope names the member of staff where one sends it; nobody's person
   * @returns the batch, QUEUED or what has become of an earlier sending of the same key; or why it is not taken: then nothing of it is kept
   * @throws what the stream throws
   */
  async receive(scope: Scope, stream: AsyncIterable<Buffer>, options: ReceiveOptions): Promise<BatchView | ReceiveFault> {
    const id = randomUUID();
    const before = await this.announce(scope, id, options);
    if (before) return again(before, stream, options);
    try {
      const kept = await this.keep(scope, id, stream);
      const fault = faultOf(kept, options.sha256);
      if (!fault) return await this.queue(scope, id, kept, options.beside);
      await this.forget(scope, id);
      return fault;
    } catch (error) {
      await this.forget(scope, id);
      throw error;
    }
  }

  /**
   * Makes the batch; the one before it where its key was used. Whoever sends a key anew has given up the sending before,
   * or that one has died with its server: it is called off.
   */
  private announce(scope: Scope, id: string, { way, dryRun, idempotencyKey, kind = 'PACKAGE', fileName }: ReceiveOptions): Promise<BatchView | null> {
    const key = idempotencyKey ?? null;
    const values = [id, way, scope.staffId ?? null, dryRun, key, kind, fileName?.slice(0, LONGEST_NAME) || null];
    return this.database.transaction(scope, async (transaction) => {
      const make = async () => (await transaction.rows(RECEIVE, values)).length > 0;
      while (!(await make())) {
        const [before] = await transaction.rows<BatchRow>(SENT_BEFORE, [key]);
        if (before && before.state !== 'RECEIVING') return viewOf(before);
        if (before) await callOff(transaction, before.id);
      }
      await enqueue(transaction, DROP_FEED_PACKAGE, { batchId: id }, { runAt: daysFromNow(RECEIVING_DAYS) });
      return null;
    });
  }

  private async keep(scope: Scope, id: string, stream: AsyncIterable<Buffer>): Promise<Kept> {
    const hash = createHash('sha256');
    let bytes = 0;
    let position = 0;
    for await (const piece of pieces(stream)) {
      bytes += piece.length;
      if (bytes > LARGEST_PACKAGE_BYTES) break;
      hash.update(piece);
      await this.database.transaction(scope, (transaction) => transaction.rows(KEEP_PIECE, [id, position, piece]));
      position += 1;
    }
    return { bytes, sha256: hash.digest() };
  }

  private queue(scope: Scope, id: string, { bytes, sha256 }: Kept, beside?: Beside): Promise<BatchView | 'SENT_AGAIN'> {
    return this.database.transaction(scope, async (transaction) => {
      if (!(await transaction.rows(RECEIVED, [id, 'QUEUED', bytes, sha256])).length) {
        await transaction.rows(DROP_PIECES, [id]);
        return 'SENT_AGAIN';
      }
      await enqueueInTurn(transaction, APPLY_FEED, { batchId: id }, `${APPLY_FEED}:${id}`);
      await beside?.(transaction, id);
      return viewOf((await transaction.rows<BatchRow>(ONE, [id]))[0]!);
    });
  }

  /** Drops the pieces of a package that is not taken; its batch stays as called off, and its key is free again. */
  private async forget(scope: Scope, id: string): Promise<void> {
    await this.database.transaction(scope, (transaction) => callOff(transaction, id));
  }
}

async function callOff(transaction: ScopedTransaction, id: string): Promise<void> {
  // The batch first: one that comes into the queue at this moment keeps its pieces.
  await transaction.rows(RECEIVED, [id, 'CANCELLED', null, null]);
  await transaction.rows(DROP_PIECES, [id]);
}

interface Kept {
  bytes: number;
  sha256: Buffer;
}

/**
 * A key that was used before: its batch, where the same is sent; the stream is read only where nothing says what it holds.
 * The desk's page makes up a key for each sending by itself.
 */
async function again(before: BatchView, stream: AsyncIterable<Buffer>, { way, sha256, dryRun }: ReceiveOptions): Promise<BatchView | ReceiveFault> {
  if (way === 'DESK') return before;
  if (before.dryRun !== dryRun) return 'OTHER_CONTENT';
  const sent = sha256?.toLowerCase() ?? (await hashOf(stream));
  return sent === before.sha256 ? before : 'OTHER_CONTENT';
}

/** In hexadecimal; null of a stream that is larger than any package. */
async function hashOf(stream: AsyncIterable<Buffer>): Promise<string | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > LARGEST_PACKAGE_BYTES) return null;
    hash.update(chunk);
  }
  return hash.digest('hex');
}

function faultOf({ bytes, sha256 }: Kept, expected: string | undefined): ReceiveFault | null {
  if (bytes > LARGEST_PACKAGE_BYTES) return 'TOO_LARGE';
  if (bytes === 0) return 'EMPTY';
  return expected !== undefined && expected.toLowerCase() !== sha256.toString('hex') ? 'CHECKSUM' : null;
}
