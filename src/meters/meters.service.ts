import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { Clock, isUuid, ScopedDatabase } from '#libs/cooperative';
import { meterOf, readingsOf, reportOf } from './meter.js';
import type { Meter, MeterDetails, Meters, MonthComparison, PremisesMeters } from './models/meter.model.js';
import { windowOn } from './reporting-window.js';
import {
  METER, METER_MONTHS, METER_READINGS, METERS,
  type ListedMeterRow, type MeterReadingRow, type MeterRow, type MonthUseRow,
} from './statements/meters.js';
import { METER_REPORTS, type ReportRow } from './statements/reports.js';

/** The meters of the viewer's premises. */
@Injectable()
export class MetersService {
  constructor(
    private readonly database: ScopedDatabase,
    private readonly clock: Clock,
  ) {}

  /** Every meter of every premises that the viewer holds or held. */
  async all(viewer: Viewer): Promise<Meters> {
    const [rows] = await this.database.read<[ListedMeterRow[]]>(scopeOf(viewer), [METERS]);
    const { meterReporting } = viewer.cooperative.settings;
    const today = this.clock.today();
    const premises = new Map<string, PremisesMeters>();
    for (const row of rows) {
      const meter: Meter = { ...meterOf(row, today, meterReporting), lastReading: lastReading(row) };
      const known = premises.get(row.premises_id);
      if (known) known.meters.push(meter);
      else premises.set(row.premises_id, { ...placeOf(row), meters: [meter] });
    }
    return { premises: [...premises.values()], window: meterReporting.enabled ? windowOn(today, meterReporting.window) : null };
  }

  /**
   * One meter with the readings of a year and the comparison of a month.
   *
   * @param year null for the latest that has readings; @param month null for the latest of the year that is whole
   * @returns null for a meter that is not the viewer's
   */
  async one(viewer: Viewer, id: string, year: number | null, month: string | null): Promise<MeterDetails | null> {
    if (!isUuid(id)) return null;
    const [[row], readingRows, months, reports] = await this.database.read<[MeterRow[], MeterReadingRow[], MonthUseRow[], ReportRow[]]>(
      scopeOf(viewer), [METER, METER_READINGS, METER_MONTHS, METER_REPORTS], [id]);
    if (!row) return null;
    const { meterReporting } = viewer.cooperative.settings;
    const today = this.clock.today();
    const meter = meterOf(row, today, meterReporting);
    const readings = readingsOf(readingRows, meterReporting.digits);
    const years = [...new Set(readings.map(({ readOn }) => Number(readOn.slice(0, 4))))].reverse();
    const shown = year ?? years[0] ?? null;
    return {
      ...meter,
      address: row.address,
      premisesKind: row.premises_kind,
      lastReading: readings.at(-1) ?? null,
      year: shown,
      years,
      readings: readings.filter(({ readOn }) => Number(readOn.slice(0, 4)) === shown),
      comparison: comparison(months, month, year),
      window: meter.reportable ? windowOn(today, meterReporting.window) : null,
      reports: reports.map((report) => reportOf(report, viewer.personId)),
    };
  }
}

const placeOf = (row: MeterRow): Omit<PremisesMeters, 'meters'> => ({
  premisesId: row.premises_id, address: row.address, kind: row.premises_kind, heldFrom: row.held_from, heldTo: row.held_to,
});

const lastReading = ({ last_read_on: readOn, last_value: value, last_kind: kind }: ListedMeterRow) =>
  readOn !== null && value !== null && kind !== null ? { readOn, value, kind } : null;

function comparison(rows: MonthUseRow[], asked: string | null, year: number | null): MonthComparison | null {
  const used = new Map(rows.map((row) => [row.month, row]));
  const shown = asked === null ? rows.find((row) => year === null || row.month.startsWith(`${year}-`)) : used.get(asked);
  if (!shown) return null;
  const [ofYear, ofMonth] = shown.month.split('-').map(Number) as [number, number];
  const before = ofMonth === 1 ? `${ofYear - 1}-12` : `${ofYear}-${String(ofMonth - 1).padStart(2, '0')}`;
  return {
    month: shown.month,
    months: [...used.keys()],
    consumption: shown.amount,
    previousMonth: used.get(before)?.amount ?? null,
    yearBefore: used.get(`${ofYear - 1}${shown.month.slice(4)}`)?.amount ?? null,
    othersAverage: shown.others_average,
    others: shown.others,
  };
}
