import type { MeterReporting } from '#libs/cooperative';
import type { Meter, MeterReading, ReadingReport } from './models/meter.model.js';
import { consumptionBetween } from './consumption.js';
import type { MeterReadingRow, MeterRow } from './statements/meters.js';
import type { ReportRow } from './statements/reports.js';
import { fromThousandths, toThousandths } from './thousandths.js';

/** A value as the database keeps it, in thousandths. */
export const valueOf = (value: string): number => toThousandths(value) ?? 0;

/** What the facts of a meter are to a resident. */
export const meterOf = (row: MeterRow, today: string, reporting: MeterReporting): Omit<Meter, 'lastReading'> => ({
  id: row.id, medium: row.medium, location: row.location, serial: row.serial, unit: row.unit,
  installedOn: row.installed_on, removedOn: row.removed_on, reportable: isReportable(row, today, reporting),
});

/** Whether a resident may report readings of a meter at all: one that hangs, in premises that they hold. */
export const isReportable = (row: MeterRow, today: string, { enabled, media }: MeterReporting): boolean =>
  enabled && media.includes(row.medium) && row.installed_on <= today && (row.removed_on === null || row.removed_on > today) &&
  row.held_from <= today && (row.held_to === null || row.held_to >= today);

/** Readings, oldest first, each with what was used since the one before. */
export const readingsOf = (rows: MeterReadingRow[], digits: number): MeterReading[] =>
  rows.map(({ read_on, value, kind, document_number }, at) => {
    const before = rows[at - 1];
    const used = before ? consumptionBetween(valueOf(before.value), valueOf(value), digits) : null;
    return {
      readOn: read_on, value, kind, document: document_number,
      consumption: used && fromThousandths(used.amount), rolledOver: used?.rolledOver ?? false,
    };
  });

/** A report as its viewer sees it; a photo is shown to whoever took it. */
export const reportOf = (row: ReportRow, viewerId: string): ReadingReport => ({
  id: row.id, readOn: row.read_on, value: row.value, consumption: row.consumption, rolledOver: row.rolled_over, state: row.state,
  reportedAt: row.reported_at, decidedAt: row.decided_at, reason: row.reason,
  mine: row.person_id === viewerId, photoId: row.person_id === viewerId ? row.photo_id : null,
});
