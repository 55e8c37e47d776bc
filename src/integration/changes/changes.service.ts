import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import { DeskDatabase, type Scope } from '#libs/cooperative';
import type { ChangeCursor } from './change-cursor.js';
import type { ChangeKind } from './change-kind.js';
import { AFTER, PLACES, TAKE, WAITING, type ChangeRow, type WaitingRow } from './statements.js';

/** As many changes one file holds; what is beyond waits for the next. */
export const MOST_IN_A_FILE = 10_000;

/** Changes in the order in which they were committed. */
export interface ChangePage {
  rows: ChangeRow[];
  /** What to go on after, and to acknowledge once the rows are safe. */
  cursor: ChangeCursor;
  more: boolean;
}

/** What of one kind waits. */
export interface Waiting {
  kind: ChangeKind;
  count: number;
  /** Place of the last of them. */
  upTo: number;
  takenAt: Date | null;
}

/**
 * What residents entered, on its way to the office's program. Nothing is passed over: a place is given at the end of the
 * transaction that entered it, so that whoever sees one sees all before it (migration 25). Nothing comes twice once it is
 * acknowledged.
 */
@Injectable()
export class Changes {
  constructor(private readonly database: DeskDatabase) {}

  /** @param after null: after what was acknowledged, of each kind; what was acknowledged past it comes no more all the same */
  async page(scope: Scope, kinds: ChangeKind[], after: number | null, limit: number): Promise<ChangePage> {
    const [rows] = await this.database.read<[ChangeRow[]]>(scope, [AFTER], [kinds, after, limit + 1, null]);
    const shown = rows.slice(0, limit);
    const place = shown.length > 0 ? Number(shown.at(-1)!.place) : (after ?? (await this.places(scope, kinds)).taken);
    return { rows: shown, cursor: { kinds, place }, more: rows.length > limit };
  }

  /** Everything of a kind that waits up to a place, at most as many as one file holds. */
  async waitingOf(scope: Scope, kind: ChangeKind, upTo: number): Promise<ChangeRow[]> {
    const [rows] = await this.database.read<[ChangeRow[]]>(scope, [AFTER], [[kind], null, MOST_IN_A_FILE, upTo]);
    return rows;
  }

  /**
   * Takes everything of the cursor's kinds up to its place: it comes no more.
   *
   * @param by whose doing it is, for the trail
   * @returns how many changes that were; null for a place that was never given: then nothing is taken
   */
  async take(scope: Scope, { kinds, place }: ChangeCursor, by: { address: string; details: Record<string, string> }): Promise<number | null> {
    const { last } = await this.places(scope, kinds);
    if (place < 0 || place > last) return null;
    return this.database.transaction(scope, async (transaction) => {
      const [{ count } = { count: 0 }] = await transaction.rows<{ count: number }>(TAKE, [kinds, place]);
      if (count > 0) await record(transaction, { action: 'CHANGES_TAKEN', personId: null, address: by.address, details: { ...by.details, kinds: kinds.join(' '), place, count } });
      return count;
    });
  }

  async waiting(scope: Scope): Promise<Waiting[]> {
    const [rows] = await this.database.read<[WaitingRow[]]>(scope, [WAITING], [MOST_IN_A_FILE]);
    return rows.map(({ kind, count, up_to: upTo, taken_at: takenAt }) => ({ kind, count, upTo: Number(upTo), takenAt }));
  }

  private async places(scope: Scope, kinds: ChangeKind[]): Promise<{ taken: number; last: number }> {
    const [[row]] = await this.database.read<[{ taken: string | number; last: string | number }[]]>(scope, [PLACES], [kinds]);
    return { taken: Number(row!.taken), last: Number(row!.last) };
  }
}
