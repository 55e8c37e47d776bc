import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer } from '#libs/access';
import { DeskDatabase, isUuid, likeTyped } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { valueOf } from '../meter.js';
import { ReportState } from '../models/enums.js';
import { daysFrom, usualOver, type MeterState } from '../plausibility.js';
import {
  DESK_REPORT, DESK_REPORT_COUNT, deskReports, METER_STATES, METERED_BUILDINGS, REPORT_PICTURE, type DeskReportRow, type MeterStateRow,
} from '../statements/desk.js';
import { fromThousandths } from '../thousandths.js';
import { ReadingFlag, type DeskReading, type DeskReadingDetails, type DeskReadingPage, type MeteredBuilding } from './desk-reading.model.js';
import type { DeskReadingsInput } from './readings.inputs.js';

const PAGE = 50;
const HISTORY = 12;

/** Readings that residents reported, as the office sees them. */
@Injectable()
export class ReadingQueue {
  constructor(private readonly database: DeskDatabase) {}

  /** A page of reported readings; one that begins after a report of nobody's is empty. */
  async page(staff: StaffViewer, filter: DeskReadingsInput, after: string | null): Promise<DeskReadingPage> {
    if (after !== null && !isUuid(after)) return { rows: [], next: null, count: 0, plain: 0 };
    const [rows, [counted]] = await this.database.read<[DeskReportRow[], { count: number; plain: number }[]]>(
      deskScopeOf(staff), [deskReports(filter.state !== ReportState.SENT), DESK_REPORT_COUNT], parameters(staff, filter, after, PAGE + 1));
    const shown = rows.slice(0, PAGE);
    const states = await this.states(staff, shown);
    return { rows: shown.map((row) => reading(row, states, staff)), next: rows.length > PAGE ? shown.at(-1)!.id : null, ...counted! };
  }

  /** One reported reading with what one decides by, and what waits after it. @throws Refusal NOT_FOUND */
  async one(staff: StaffViewer, id: string, filter: DeskReadingsInput): Promise<DeskReadingDetails> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row]] = await this.database.read<[DeskReportRow[]]>(deskScopeOf(staff), [DESK_REPORT], [id, staff.districtId]);
    if (!row) throw new Refusal('NOT_FOUND');
    const states = await this.states(staff, [row]);
    const before = statesBefore(states, row).toReversed().slice(0, HISTORY);
    return {
      ...reading(row, states, staff),
      history: before.map(({ readOn, value }) => ({ readOn, value: fromThousandths(value) })),
      next: await this.nextWaiting(staff, id, filter),
    };
  }

  /** Ids of reports that wait and about which nothing is odd, as far as a filter leaves them. */
  async plain(staff: StaffViewer, filter: DeskReadingsInput, most: number): Promise<string[]> {
    const asked = { ...filter, state: ReportState.SENT, flagged: false };
    const [rows] = await this.database.read<[DeskReportRow[]]>(deskScopeOf(staff), [deskReports(false)], parameters(staff, asked, null, most));
    return rows.map(({ id }) => id);
  }

  /** The JPEG of a report's photo. @throws Refusal NOT_FOUND */
  async picture(staff: StaffViewer, id: string, small: boolean): Promise<Buffer> {
    if (!isUuid(id)) throw new Refusal('NOT_FOUND');
    const [[row]] = await this.database.read<[{ picture: Buffer }[]]>(deskScopeOf(staff), [REPORT_PICTURE], [id, staff.districtId, small]);
    if (!row) throw new Refusal('NOT_FOUND');
    return row.picture;
  }

  async buildings(staff: StaffViewer): Promise<MeteredBuilding[]> {
    const [rows] = await this.database.read<[MeteredBuilding[]]>(deskScopeOf(staff), [METERED_BUILDINGS], [staff.districtId]);
    return rows;
  }

  /** The one after it, or else the first of all, that waits. */
  private async nextWaiting(staff: StaffViewer, id: string, filter: DeskReadingsInput): Promise<string | null> {
    const asked = { ...filter, state: ReportState.SENT };
    for (const after of [id, null]) {
      const [rows] = await this.database.read<[DeskReportRow[]]>(deskScopeOf(staff), [deskReports(false)], parameters(staff, asked, after, 2));
      const next = rows.find((row) => row.id !== id);
      if (next) return next.id;
    }
    return null;
  }

  private async states(staff: StaffViewer, rows: DeskReportRow[]): Promise<MeterStateRow[]> {
    const [states] = await this.database.read<[MeterStateRow[]]>(deskScopeOf(staff), [METER_STATES], [[...new Set(rows.map(({ meter_id }) => meter_id))]]);
    return states;
  }
}

function parameters({ districtId }: StaffViewer, filter: DeskReadingsInput, after: string | null, count: number): unknown[] {
  const { state, medium, buildingId, from, to, flagged, search } = filter;
  return [
    districtId, state ?? null, medium ?? null, buildingId ?? null, from ?? null, to ?? null, flagged ?? null,
    likeTyped(search), after, count];
}

/** What a meter showed before the day of a report, oldest first. */
const statesBefore = (states: MeterStateRow[], { meter_id, read_on }: DeskReportRow): MeterState[] =>
  states.filter((state) => state.meter_id === meter_id && state.read_on < read_on).map((state) => ({ readOn: state.read_on, value: valueOf(state.value) }));

function reading(row: DeskReportRow, states: MeterStateRow[], { cooperative }: StaffViewer): DeskReading {
  const before = statesBefore(states, row);
  const last = before.at(-1);
  const usual = last ? usualOver(daysFrom(last.readOn, row.read_on), before, cooperative.settings.meterReporting.digits) : null;
  const flags: [ReadingFlag, boolean][] = [
    [ReadingFlag.ROLL_OVER, row.rolled_over], [ReadingFlag.UNUSUAL, row.unusual],
    [ReadingFlag.FIRST, row.previous_value === null], [ReadingFlag.OVERTAKEN, row.overtaken],
  ];
  return {
    id: row.id, serial: row.serial, medium: row.medium, unit: row.unit, location: row.location, address: row.address, person: row.person,
    readOn: row.read_on, value: row.value, previousOn: row.previous_on, previousValue: row.previous_value, consumption: row.consumption,
    usual: usual === null ? null : fromThousandths(usual), flags: flags.filter(([, raised]) => raised).map(([flag]) => flag),
    hasPhoto: row.has_photo, state: row.state, reportedAt: row.reported_at, decidedAt: row.decided_at, reason: row.reason, exportedAt: row.exported_at,
  };
}
