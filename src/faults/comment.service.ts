import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { scopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, ScopedDatabase } from '#libs/cooperative';
import { type Problem, Refusal } from '#libs/graphql';
import type { FaultState } from './fault-state.js';
import { textProblems } from './filing-problems.js';
import type { CommentFaultInput } from './inputs/comment-fault.input.js';
import { takesComments } from './state-moves.js';
import { INSERT_COMMENT, OWN_FAULT, TAKE_TURN, type OwnFaultRow } from './statements/filing.js';

/** What a resident adds to a report of their own. */
@Injectable()
export class CommentService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a comment, which the office and the filer alone see; a request that repeats one adds nothing.
   *
   * @returns the problems; with any of them nothing is written
   * @throws Refusal NOT_FOUND for a report that the viewer did not file
   */
  async comment(visit: Visit, { requestId, faultId, text }: CommentFaultInput): Promise<Problem[]> {
    const { personId } = visit.viewer!;
    return this.database.transaction(scopeOf(visit.viewer!), async (transaction) => {
      await transaction.rows(TAKE_TURN, [requestId]);
      const [own] = await transaction.rows<OwnFaultRow>(OWN_FAULT, [faultId, requestId]);
      if (!own) throw new Refusal('NOT_FOUND');
      if (own.said) return [];
      const problems = this.problems(own, text);
      if (problems.length) return problems;
      await transaction.rows(INSERT_COMMENT, [randomUUID(), faultId, text.trim(), requestId]);
      await record(transaction, { action: 'FAULT_COMMENTED', personId, address: visit.address, details: { faultId } });
      return [];
    });
  }

  private problems({ state, state_since }: OwnFaultRow, text: string): Problem[] {
    if (!takesComments(state as FaultState, state_since, this.clock.today())) return [{ field: null, code: 'CLOSED' }];
    return textProblems('text', text);
  }
}
