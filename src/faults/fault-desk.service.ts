import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import { Clock, ScopedDatabase, type Scope, type ScopedTransaction } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import type { Problem } from '#libs/graphql';
import { mailboxFor } from '#libs/people';
import type { FaultState } from './fault-state.js';
import { faultMail } from './mail/words.js';
import { isLawfulMove, needsReason } from './state-moves.js';
import { FAULT_AT_DESK, INSERT_OFFICE_EVENT, SET_STATE, type FaultAtDeskRow } from './statements/desk.js';

/** What the office does with a report: moves it, says something, or both. */
export interface DeskAct {
  number: string;
  /** Null to say something only. */
  state: FaultState | null;
  comment: string | null;
  /** Whether everybody who sees the report may read the comment, and not its filer alone. */
  forAll: boolean;
}

/** The office's side of fault reports. Runs where nobody's person is named: in the worker's house, under its role. */
@Injectable()
export class FaultDesk {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Writes what the office did into the report's history and the trail, and tells the filer by e-mail.
   *
   * @returns why nothing was written; empty where it was
   */
  async act(scope: Scope, act: DeskAct): Promise<Problem[]> {
    return this.database.transaction(scope, async (transaction) => {
      const [fault] = await transaction.rows<FaultAtDeskRow>(FAULT_AT_DESK, [act.number]);
      const problems = fault ? actProblems(fault, act) : [{ field: 'number', code: 'NOT_FOUND' }];
      if (!fault || problems.length) return problems;
      await this.write(transaction, fault, act);
      await record(transaction, {
        action: act.state ? 'FAULT_MOVED' : 'FAULT_ANSWERED', personId: null, address: null,
        details: { faultId: fault.id, ...(act.state ? { from: fault.state, to: act.state } : {}) },
      });
      await this.tell(transaction, fault, act);
      return [];
    });
  }

  private async write(transaction: ScopedTransaction, { id }: FaultAtDeskRow, { state, comment, forAll }: DeskAct): Promise<void> {
    const event = (to: FaultState | null, text: string | null, isPublic: boolean) =>
      transaction.rows(INSERT_OFFICE_EVENT, [randomUUID(), id, to, text, isPublic]);
    if (state) await transaction.rows(SET_STATE, [id, state, this.clock.today()]);
    // A state is no secret; what is said with it may be for the filer alone, and policies go by rows.
    if (state && comment && !forAll) await event(state, null, true);
    if (comment && !forAll) await event(null, comment, false);
    else await event(state, comment, true);
  }

  private async tell(transaction: ScopedTransaction, { id, person_id }: FaultAtDeskRow, { number, state, comment }: DeskAct): Promise<void> {
    if (!person_id) return;
    const { address, language } = await mailboxFor(transaction, person_id, 'FAULTS');
    if (!address) return;
    await this.outbox.queue(transaction, { to: address, personId: person_id, ...faultMail({ id, number, state, text: comment }, language) });
  }
}

function actProblems(fault: FaultAtDeskRow, { state, comment }: DeskAct): Problem[] {
  if (!state && !comment) return [{ field: 'comment', code: 'REQUIRED' }];
  if (!state) return [];
  if (!isLawfulMove(fault.state, state)) return [{ field: 'state', code: 'UNLAWFUL_MOVE' }];
  return needsReason(state) && !comment ? [{ field: 'comment', code: 'REQUIRED' }] : [];
}
