import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase, type Language, type ScopedTransaction } from '#libs/cooperative';
import { enqueue, Outbox } from '#libs/documents';
import { type Problem, Refusal } from '#libs/graphql';
import { actProblem, type Act } from '../application-moves.js';
import { ApplicationCheckKind } from '../application-state.js';
import type { ApplicationActInput, ApplicationCheckInput, ApplicationUncheckInput, RefuseApplicationInput } from '../inputs/desk.input.js';
import { receivedMail, refusedMail, type Applicant } from '../mails/decision-mails.js';
import { dropAt } from '../retention.js';
import { CHECK, DECIDE, HAS_TITLE, LOCK, NEXT_REVISION, RECEIVE, UNCHECK, type LockedRow } from '../statements/decision.js';
import { DROP_APPLICATION } from '../tasks.js';

const LONGEST_REASON = 1_000;

/** What an act is done with: the application as it is now, held for the length of the transaction. */
export interface Held {
  transaction: ScopedTransaction;
  /** The district to which whoever acts is bound. */
  district: string | null;
  applicant: Applicant;
  id: string;
}

/** The office's acts on an application, short of opening the account. Each is written into the trail with who did it. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly database: DeskDatabase,
    private readonly outbox: Outbox,
  ) {}

  /** The signed paper has come: from today the days run. @returns why nothing was written; empty where it was */
  receive(staff: StaffViewer, input: ApplicationActInput, address: string): Promise<Problem[]> {
    return this.act('RECEIVE', staff, input, async ({ transaction, district, applicant, id }) => {
      const [received] = await transaction.rows<{ due_on: string }>(RECEIVE, [district, id, staff.cooperative.settings.applicationDays]);
      await record(transaction, { action: 'APPLICATION_RECEIVED', personId: null, address, details: { application: id } });
      await this.outbox.queue(transaction, receivedMail(applicant, received!.due_on));
      return [];
    });
  }

  /** Records that something was looked at and found good; one recorded before is replaced. */
  check(staff: StaffViewer, input: ApplicationCheckInput, address: string): Promise<Problem[]> {
    return this.act('CHECK', staff, input, async ({ transaction, district, id }) => {
      const { kind } = input;
      const [document, person, premises] = kind === ApplicationCheckKind.IDENTITY ? [input.document ?? null, null, null]
        : kind === ApplicationCheckKind.TITLE ? [null, input.personId ?? null, input.premisesId ?? null] : [null, null, null];
      if (kind === ApplicationCheckKind.IDENTITY && !document) return [{ field: 'document', code: 'REQUIRED' }];
      if (kind === ApplicationCheckKind.TITLE) {
        if (!person || !premises) return [{ field: 'personId', code: 'REQUIRED' }];
        if (!(await transaction.rows(HAS_TITLE, [district, person, premises])).length) return [{ field: 'personId', code: 'NO_TITLE' }];
      }
      await transaction.rows(CHECK, [district, id, kind, document, person, premises]);
      await transaction.rows(NEXT_REVISION, [district, id]);
      await record(transaction, { action: 'APPLICATION_CHECKED', personId: person, address, details: { application: id, kind, ...(document ? { document } : {}) } });
      return [];
    });
  }

  /** Takes a check back. */
  uncheck(staff: StaffViewer, input: ApplicationUncheckInput, address: string): Promise<Problem[]> {
    return this.act('CHECK', staff, input, async ({ transaction, district, id }) => {
      if (!(await transaction.rows(UNCHECK, [district, id, input.kind])).length) return [{ field: 'kind', code: 'NOT_FOUND' }];
      await transaction.rows(NEXT_REVISION, [district, id]);
      await record(transaction, { action: 'APPLICATION_UNCHECKED', personId: null, address, details: { application: id, kind: input.kind } });
      return [];
    });
  }

  /** Refuses, and tells the applicant why. */
  refuse(staff: StaffViewer, input: RefuseApplicationInput, address: string): Promise<Problem[]> {
    return this.act('REFUSE', staff, input, async ({ transaction, district, applicant, id }) => {
      const reason = input.reason.trim();
      if (!reason) return [{ field: 'reason', code: 'REQUIRED' }];
      if (reason.length > LONGEST_REASON) return [{ field: 'reason', code: 'TOO_LONG' }];
      await transaction.rows(DECIDE, [district, id, 'REFUSED', null, reason]);
      await enqueue(transaction, DROP_APPLICATION, { applicationId: id, state: 'REFUSED' }, { runAt: dropAt('REFUSED') });
      await record(transaction, { action: 'APPLICATION_REFUSED', personId: null, address, details: { application: id } });
      await this.outbox.queue(transaction, refusedMail(applicant, reason));
      return [];
    });
  }

  /**
   * Does an act on an application, if it is lawful and nobody has acted since it was seen.
   *
   * @throws Refusal NOT_FOUND; another district's answers like one that does not exist
   */
  act(act: Act, staff: StaffViewer, { id, revision }: ApplicationActInput, work: (held: Held) => Promise<Problem[]>): Promise<Problem[]> {
    const district = staff.districtId;
    return this.database.transaction(deskScopeOf(staff), async (transaction) => {
      const [now] = await transaction.rows<LockedRow>(LOCK, [district, id]);
      if (!now) throw new Refusal('NOT_FOUND');
      const problem = actProblem(act, now, revision);
      if (problem) return [problem];
      const { email, language, number } = now;
      return work({ transaction, district, id, applicant: { email, language: language as Language, number } });
    });
  }
}
