import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, DeskDatabase, isUuid, type ScopedTransaction } from '#libs/cooperative';
import { type Problem, Refusal } from '#libs/graphql';
import { mailOnFirstDay } from '../mails/notice-mails-task.js';
import { putUp } from '../publishing/put-up.js';
import {
  AUDIENCE_EXISTS, DROP_DRAFT, HOLD_NOTICE, INSERT_DRAFT, PUBLISH_NOTICE, UPDATE_NOTICE, WITHDRAW_NOTICE, type HeldNoticeRow,
} from '../statements/desk.js';
import { audienceProblem, audienceValues } from './audience.js';
import type { SaveNoticeInput } from './notice-desk.inputs.js';

const LONGEST_TITLE = 200;
/** With Polish letters and what a request adds, the most that one request carries. */
const LONGEST_BODY = 20_000;

/** What an editor does with notices. Every act answers the problems; with any of them nothing is written. */
@Injectable()
export class NoticeDesk {
  constructor(
    private readonly database: DeskDatabase,
    private readonly clock: Clock,
  ) {}

  /** Writes a draft, changes it, or corrects what is published already, whose audience stands. @throws Refusal NOT_FOUND */
  save(visit: Visit, input: SaveNoticeInput): Promise<Problem[]> {
    const problems = [...contentProblems(input), ...audienceProblem(input)];
    if (problems.length) return Promise.resolve(problems);
    return this.database.transaction(deskScopeOf(visit.staff!), async (transaction) => {
      const { audience, estate, buildingId, staircase, personId } = audienceValues(input);
      const [{ known } = { known: false }] = await transaction.rows<{ known: boolean }>(AUDIENCE_EXISTS, [estate, buildingId, staircase, personId]);
      if (!known) return [{ field: 'audience', code: 'NOT_FOUND' }];
      const { id, title, body, pinned, visibleFrom, visibleTo, byEmail } = input;
      const values = [id, audience, estate, buildingId, staircase, personId, title.trim(), body.trim(), pinned, visibleFrom ?? null, visibleTo ?? null, byEmail];
      const [held] = await transaction.rows<HeldNoticeRow>(HOLD_NOTICE, [id]);
      if (!held && !input.isNew) throw new Refusal('NOT_FOUND');
      if (!held) await transaction.rows(INSERT_DRAFT, values);
      else {
        if (held.phase === 'WITHDRAWN') return [{ field: null, code: 'WITHDRAWN' }];
        const published = held.phase !== 'DRAFT';
        if (published && held.audience !== audience) return [{ field: 'audience', code: 'PUBLISHED' }];
        if (published && !body.trim()) return [{ field: 'body', code: 'REQUIRED' }];
        const corrected = published && (held.title !== title.trim() || held.body !== body.trim());
        const [row] = await transaction.rows<{ visible_from: string }>(UPDATE_NOTICE, [...values, corrected]);
        if (published) await this.mailAnew(transaction, id, held.visible_from, row!.visible_from);
      }
      await this.record(transaction, visit, held && held.phase !== 'DRAFT' ? 'NOTICE_CORRECTED' : 'NOTICE_SAVED', id);
      return [];
    });
  }

  /** Puts a draft up, and has those who want it told by e-mail on its first day. @throws Refusal NOT_FOUND */
  publish(visit: Visit, id: string): Promise<Problem[]> {
    return this.on(visit, id, async (transaction, held) => {
      if (!visit.cooperative.tabs.has('notices')) return [{ field: null, code: 'NO_TAB' }];
      if (held.phase !== 'DRAFT') return [{ field: null, code: 'PUBLISHED' }];
      if (!held.body) return [{ field: 'body', code: 'REQUIRED' }];
      const today = this.clock.today();
      if (held.visible_to && held.visible_to < today) return [{ field: 'visibleTo', code: 'PAST' }];
      const [row] = await transaction.rows<{ visible_from: string }>(PUBLISH_NOTICE, [id]);
      await putUp(transaction, { id, from: row!.visible_from, today, audience: held.audience, address: visit.address });
      return [];
    });
  }

  /** Takes a published notice back: no resident sees it any more. @throws Refusal NOT_FOUND */
  withdraw(visit: Visit, id: string): Promise<Problem[]> {
    return this.on(visit, id, async (transaction, { phase }) => {
      if (phase === 'DRAFT' || phase === 'WITHDRAWN') return [{ field: null, code: phase }];
      await transaction.rows(WITHDRAW_NOTICE, [id]);
      await this.record(transaction, visit, 'NOTICE_WITHDRAWN', id);
      return [];
    });
  }

  /** Throws a draft away. @throws Refusal NOT_FOUND */
  drop(visit: Visit, id: string): Promise<Problem[]> {
    return this.on(visit, id, async (transaction, { phase }) => {
      if (phase !== 'DRAFT') return [{ field: null, code: 'PUBLISHED' }];
      await transaction.rows(DROP_DRAFT, [id]);
      await this.record(transaction, visit, 'NOTICE_DROPPED', id);
      return [];
    });
  }

  /** Where the first day is moved, mails that wait go on the new one; of a notice that has been shown all along they are gone already. */
  private async mailAnew(transaction: ScopedTransaction, id: string, before: string, from: string): Promise<void> {
    const today = this.clock.today();
    if (before !== from && (before > today || from > today)) await mailOnFirstDay(transaction, { id, from, today });
  }

  private on(visit: Visit, id: string, work: (transaction: ScopedTransaction, held: HeldNoticeRow) => Promise<Problem[]>): Promise<Problem[]> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    return this.database.transaction(deskScopeOf(visit.staff as StaffViewer), async (transaction) => {
      const [held] = await transaction.rows<HeldNoticeRow>(HOLD_NOTICE, [id]);
      if (!held) throw new Refusal('NOT_FOUND');
      return work(transaction, held);
    });
  }

  private record(
    transaction: ScopedTransaction, { address }: Visit, action: 'NOTICE_SAVED' | 'NOTICE_CORRECTED' | 'NOTICE_WITHDRAWN' | 'NOTICE_DROPPED', notice: string,
  ): Promise<void> {
    return record(transaction, { action, personId: null, address, details: { notice } });
  }
}

function contentProblems({ title, body, visibleFrom, visibleTo }: SaveNoticeInput): Problem[] {
  return [
    ...(title.trim() ? [] : [{ field: 'title', code: 'REQUIRED' }]),
    ...(title.trim().length > LONGEST_TITLE ? [{ field: 'title', code: 'TOO_LONG' }] : []),
    ...(body.trim().length > LONGEST_BODY ? [{ field: 'body', code: 'TOO_LONG' }] : []),
    ...(visibleFrom && visibleTo && visibleTo < visibleFrom ? [{ field: 'visibleTo', code: 'BEFORE_FROM' }] : []),
  ];
}
