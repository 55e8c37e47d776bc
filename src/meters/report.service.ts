import { Injectable } from '@nestjs/common';
import { scopeOf, type Visit, type Viewer } from '#libs/access';
import { record } from '#libs/audit';
import { Clock, ScopedDatabase, type ScopedTransaction } from '#libs/cooperative';
import { Refusal, type Problem } from '#libs/graphql';
import { claimPhotos } from '../photos/index.js';
import { ReadingReportEntity } from './entities/reading-report.entity.js';
import type { ReportReadingInput } from './inputs/report-reading.input.js';
import { isReportable, reportOf, valueOf } from './meter.js';
import { ReportState, type ReadingDoubtKind } from './models/enums.js';
import type { ReadingReportOutcome } from './models/report-outcome.model.js';
import { judge, type Judgement, type MeterState } from './plausibility.js';
import { windowOn, type ReportingWindow } from './reporting-window.js';
import { METER, METER_READINGS, type MeterReadingRow, type MeterRow } from './statements/meters.js';
import { INSERT_REPORT, LOCK_METER, METER_REPORTS, type ReportRow } from './statements/reports.js';
import { fromThousandths } from './thousandths.js';

type Plausible = Extract<Judgement, { fault: null }>;

/** Readings that residents report themselves. */
@Injectable()
export class ReportService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes the present state of a meter, replacing what the viewer reported in the same window and nobody decided yet.
   *
   * @returns problems, or doubts that the viewer must confirm, or the report; only with a report anything was written
   * @throws Refusal for a meter that the viewer may not report
   */
  report(visit: Visit, viewer: Viewer, input: ReportReadingInput): Promise<ReadingReportOutcome> {
    return this.database.transaction(scopeOf(viewer), async (transaction) => {
      await transaction.rows(LOCK_METER, [input.meterId]);
      const reports = await transaction.rows<ReportRow>(METER_REPORTS, [input.meterId]);
      const first = reports.find((report) => report.request_id === input.requestId && report.person_id === viewer.personId);
      if (first) return { problems: [], doubts: [], report: reportOf(first, viewer.personId) };
      const window = await this.openWindow(transaction, viewer, input.meterId);
      const problem = window.open ? standing(reports, window, viewer) : { field: null, code: 'WINDOW_CLOSED' };
      if (problem) return refused(problem);
      return this.take(transaction, visit, viewer, input, reports.filter(({ read_on }) => read_on >= window.from));
    });
  }

  private async openWindow(transaction: ScopedTransaction, viewer: Viewer, meterId: string): Promise<ReportingWindow> {
    const [meter] = await transaction.rows<MeterRow>(METER, [meterId]);
    const { meterReporting } = viewer.cooperative.settings;
    const today = this.clock.today();
    if (!meter || !isReportable(meter, today, meterReporting)) throw new Refusal('NOT_FOUND');
    return windowOn(today, meterReporting.window);
  }

  private async take(
    transaction: ScopedTransaction, visit: Visit, viewer: Viewer, input: ReportReadingInput, ofWindow: ReportRow[],
  ): Promise<ReadingReportOutcome> {
    const today = this.clock.today();
    const states = await this.states(transaction, input.meterId, today);
    const judged = judge(input.value, today, states, viewer.cooperative.settings.meterReporting);
    if (judged.fault !== null) return refused({ field: 'value', code: judged.fault });
    const unconfirmed = judged.doubts.filter(({ kind }) => !input.confirmed.includes(kind as ReadingDoubtKind));
    if (unconfirmed.length) return { problems: [], doubts: judged.doubts.map(inUnits), report: null };
    if (input.photoId && !(await claimPhotos(transaction, viewer.personId, [input.photoId]))) {
      return refused({ field: 'photo', code: 'PHOTO_MISSING' });
    }
    for (const { id, state } of ofWindow) {
      if (state === ReportState.SENT) {
        await transaction.repository(ReadingReportEntity).update({ id, state: ReportState.SENT }, { state: ReportState.REPLACED });
      }
    }
    const row = await insert(transaction, input, today, states.at(-1), judged);
    await record(transaction, {
      action: 'READING_REPORTED', personId: viewer.personId, address: visit.address, details: { report: row.id, meter: input.meterId },
    });
    return { problems: [], doubts: [], report: reportOf(row, viewer.personId) };
  }

  /** What the meter showed until now: the readings, and reports that the office has accepted and the feed not yet brought. */
  private async states(transaction: ScopedTransaction, meterId: string, today: string): Promise<MeterState[]> {
    const readings = await transaction.rows<MeterReadingRow>(METER_READINGS, [meterId]);
    const reports = await transaction.rows<ReportRow>(METER_REPORTS, [meterId]);
    return [...readings, ...reports.filter(({ state }) => state === ReportState.ACCEPTED)]
      .map(({ read_on, value }) => ({ readOn: read_on, value: valueOf(value) }))
      .filter(({ readOn }) => readOn <= today)
      .sort((one, other) => (one.readOn < other.readOn ? -1 : one.readOn > other.readOn ? 1 : one.value - other.value));
  }
}

/** What stands already in a window and is not the viewer's to correct. */
function standing(reports: ReportRow[], { from }: ReportingWindow, { personId }: Viewer): Problem | null {
  const ofWindow = reports.filter(({ read_on }) => read_on >= from);
  if (ofWindow.some(({ state }) => state === ReportState.ACCEPTED)) return { field: null, code: 'ALREADY_ACCEPTED' };
  const others = ofWindow.some(({ state, person_id }) => state === ReportState.SENT && person_id !== personId);
  return others ? { field: null, code: 'ALREADY_REPORTED' } : null;
}

async function insert(
  transaction: ScopedTransaction, input: ReportReadingInput, today: string, before: MeterState | undefined, judged: Plausible,
): Promise<ReportRow> {
  const { value, consumption, rolledOver, doubts } = judged;
  const [row] = await transaction.rows<ReportRow>(INSERT_REPORT, [
    input.meterId, input.requestId, today, fromThousandths(value), input.photoId,
    before?.readOn ?? null, before ? fromThousandths(before.value) : null, consumption === null ? null : fromThousandths(consumption),
    rolledOver, doubts.some(({ kind }) => kind === 'UNUSUAL')]);
  if (!row) throw new Refusal('BAD_INPUT');
  return row;
}

const refused = (problem: Problem): ReadingReportOutcome => ({ problems: [problem], doubts: [], report: null });

const inUnits = ({ kind, consumption, usual }: { kind: string; consumption: number; usual: number | null }) => ({
  kind: kind as ReadingDoubtKind, consumption: fromThousandths(consumption), usual: usual === null ? null : fromThousandths(usual),
});
