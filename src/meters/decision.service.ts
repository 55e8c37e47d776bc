import { Injectable } from '@nestjs/common';
import { record } from '#libs/audit';
import { DeskDatabase, isUuid, type Scope } from '#libs/cooperative';
import { Outbox } from '#libs/documents';
import { mailboxFor } from '#libs/people';
import { decisionMail, type Decision } from './decision-mail.js';
import { ReadingReportEntity } from './entities/reading-report.entity.js';
import { ReportState } from './models/enums.js';
import { DECIDED_REPORT, type DecidedReportRow } from './statements/decision.js';

/** What came of a decision: NO_REASON asks for one, DECIDED says that the report waits for none any more. */
export type DecisionOutcome = 'DONE' | 'NOT_FOUND' | 'DECIDED' | 'NO_REASON';

/** On whose behalf a decision is made. */
export interface Decider {
  /** The district that the decider is bound to; null: none. */
  districtId: string | null;
  address: string | null;
}

const A_COMMAND: Decider = { districtId: null, address: null };

/** The office's word on readings that residents reported: under the desk's role, or under the worker's for a command. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: DeskDatabase,
    private readonly outbox: Outbox,
  ) {}

  /** Decides a report that waits, and tells the resident by e-mail where they have one and want it. */
  async decide(scope: Scope, reportId: string, decision: Decision, { districtId, address: from } = A_COMMAND): Promise<DecisionOutcome> {
    if (!decision.accepted && !decision.reason) return 'NO_REASON';
    if (!isUuid(reportId)) return 'NOT_FOUND';
    return this.database.transaction(scope, async (transaction) => {
      const [report] = await transaction.rows<DecidedReportRow>(DECIDED_REPORT, [reportId, districtId]);
      if (!report) return 'NOT_FOUND';
      if (report.state !== ReportState.SENT) return 'DECIDED';
      const state = decision.accepted ? ReportState.ACCEPTED : ReportState.REFUSED;
      await transaction.repository(ReadingReportEntity).update({ id: reportId }, { state, reason: decision.reason, decidedAt: new Date() });
      await record(transaction, { action: 'READING_DECIDED', personId: null, address: from, details: { report: reportId, state } });
      const { address, language } = await mailboxFor(transaction, report.person_id, 'READINGS');
      if (address) await this.outbox.queue(transaction, decisionMail(address, report, decision, language));
      return 'DONE';
    });
  }
}
