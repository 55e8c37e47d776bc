import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import { Clock, DeskDatabase, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import type { Problem } from '#libs/graphql';
import { mailboxFor } from '#libs/people';
import type { FaultState } from '../fault-state.js';
import { textProblems } from '../filing-problems.js';
import { faultMail } from '../mail/words.js';
import { isLawfulMove, needsReason } from '../state-moves.js';
import {
  DUPLICATES_AT_DESK, FAULT_AT_DESK, INSERT_NOTE, INSERT_OFFICE_EVENT, SET_STATE, type FaultAtDeskRow,
} from '../statements/desk.js';

/** What the office does with a report: moves it, says something, or both. */
export interface DeskAct {
  number: string;
  /** Null to say something only. */
  state: FaultState | null;
  comment: string | null;
  /** Whether everybody who sees the report may read the comment, and not its filer alone. */
  forAll: boolean;
}

/** Who reads what the office says: everybody who sees the report, its filer, or nobody but the office. */
export type Hearers = 'ALL' | 'FILER' | 'OFFICE';

/** What is done with a report in hand. */
export interface Work {
  state: FaultState | null;
  comment: string | null;
  hearers: Hearers;
}

/** Which report, and on whose behalf. */
export interface Asked {
  number?: string;
  id?: string;
  /** The district that the asker is bound to; null: none. */
  districtId: string | null;
  address: string | null;
}

/** The office's side of fault reports: under the desk's role, or under the worker's for a command. */
@Injectable()
export class FaultDesk {
  constructor(
    private readonly database: DeskDatabase,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** As `work`, for a command that names the report by its number. */
  act(scope: Scope, { number, state, comment, forAll }: DeskAct): Promise<Problem[]> {
    return this.work(scope, { number, districtId: null, address: null }, { state, comment, hearers: forAll ? 'ALL' : 'FILER' });
  }

  /**
   * Writes what the office did into the report's history and the trail, and tells the filer by e-mail. What follows the
   * report as its duplicate goes where it goes.
   *
   * @returns why nothing was written; empty where it was
   */
  work(scope: Scope, asked: Asked, work: Work): Promise<Problem[]> {
    return this.database.transaction(scope, async (transaction) => {
      const fault = await this.inHand(transaction, asked);
      const problems = fault ? workProblems(fault, work) : [{ field: 'number', code: 'NOT_FOUND' }];
      if (!fault || problems.length) return problems;
      if (work.hearers === 'OFFICE' && work.comment) await this.note(transaction, fault, work.comment, asked.address);
      if (work.state || work.hearers !== 'OFFICE') {
        await this.move(transaction, fault, work.hearers === 'OFFICE' ? { ...work, comment: null } : work, asked.address);
      }
      return [];
    });
  }

  /** A report, locked until the transaction ends; none where the asker may not see it. */
  async inHand(transaction: ScopedTransaction, { number, id, districtId }: Asked): Promise<FaultAtDeskRow | undefined> {
    return (await transaction.rows<FaultAtDeskRow>(FAULT_AT_DESK, [number ?? null, id ?? null, districtId]))[0];
  }

  /** Moves a report in hand, or answers it, and takes its duplicates along; whether it may go there is the caller's to know. */
  async move(transaction: ScopedTransaction, fault: FaultAtDeskRow, work: Work, address: string | null): Promise<void> {
    await this.write(transaction, fault, work);
    await record(transaction, {
      action: work.state ? 'FAULT_MOVED' : 'FAULT_ANSWERED', personId: null, address,
      details: { faultId: fault.id, ...(work.state ? { from: fault.state, to: work.state } : {}) },
    });
    await this.tell(transaction, fault, work);
    if (!work.state) return;
    // What was said to one filer is not the next one's, save the reason, which each of them is owed.
    const told = work.hearers === 'ALL' || needsReason(work.state) ? work : { ...work, comment: null };
    for (const duplicate of await transaction.rows<FaultAtDeskRow>(DUPLICATES_AT_DESK, [fault.id])) {
      await this.move(transaction, duplicate, told, address);
    }
  }

  private async note(transaction: ScopedTransaction, { id }: FaultAtDeskRow, text: string, address: string | null): Promise<void> {
    await transaction.rows(INSERT_NOTE, [id, text]);
    await record(transaction, { action: 'FAULT_NOTED', personId: null, address, details: { faultId: id } });
  }

  private async write(transaction: ScopedTransaction, { id }: FaultAtDeskRow, { state, comment, hearers }: Work): Promise<void> {
    const forAll = hearers === 'ALL';
    const event = (to: FaultState | null, text: string | null, isPublic: boolean) =>
      transaction.rows(INSERT_OFFICE_EVENT, [randomUUID(), id, to, text, isPublic]);
    if (state) await transaction.rows(SET_STATE, [id, state, this.clock.today()]);
    // A state is no secret; what is said with it may be for the filer alone, and policies go by rows.
    if (state && comment && !forAll) await event(state, null, true);
    if (comment && !forAll) await event(null, comment, false);
    else await event(state, comment, true);
  }

  private async tell(transaction: ScopedTransaction, { id, number, person_id }: FaultAtDeskRow, { state, comment }: Work): Promise<void> {
    if (!person_id) return;
    const { address, language } = await mailboxFor(transaction, person_id, 'FAULTS');
    if (!address) return;
    await this.outbox.queue(transaction, { to: address, personId: person_id, ...faultMail({ id, number, state, text: comment }, language) });
  }
}

function workProblems(fault: FaultAtDeskRow, { state, comment, hearers }: Work): Problem[] {
  if (!state && !comment) return [{ field: 'comment', code: 'REQUIRED' }];
  const problems = comment ? textProblems('comment', comment) : [];
  if (!state) return problems;
  if (fault.duplicate_of) return [{ field: 'state', code: 'DUPLICATE' }];
  if (!isLawfulMove(fault.state, state)) return [{ field: 'state', code: 'UNLAWFUL_MOVE' }];
  return needsReason(state) && (!comment || hearers === 'OFFICE') ? [{ field: 'comment', code: 'REQUIRED' }] : problems;
}
