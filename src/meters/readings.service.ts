import { Injectable } from '@nestjs/common';
import { scopeOf, type Viewer } from '#libs/access';
import { ScopedDatabase } from '#libs/cooperative';
import { consumptionBetween } from './consumption.js';
import { valueOf } from './meter.js';
import type { Medium } from './models/enums.js';
import type { DocumentReading, ReadingDocument, ReadingsYear } from './models/readings.model.js';
import { READING_DOCUMENTS, READING_PERIODS, type DocumentReadingRow, type ReadingPeriodRow } from './statements/readings.js';
import { fromThousandths } from './thousandths.js';

/** Reading documents. */
@Injectable()
export class ReadingsService {
  constructor(private readonly database: ScopedDatabase) {}

  /**
   * Every reading document of a year and medium.
   *
   * @param year null for the latest; @param medium null for the first of the year
   * @returns null where the viewer has no reading documents at all
   */
  async year(viewer: Viewer, year: number | null, medium: Medium | null): Promise<ReadingsYear | null> {
    const [periods, rows] = await this.database.read<[ReadingPeriodRow[], DocumentReadingRow[]]>(
      scopeOf(viewer), [READING_PERIODS, READING_DOCUMENTS], [year, medium]);
    const shown = year ?? periods[0]?.year;
    if (shown === undefined || !periods[0]) return null;
    const first = periods.find((period) => period.year === shown) ?? periods[0];
    return {
      year: shown,
      years: [...new Set(periods.map((period) => period.year))],
      medium: medium ?? first.medium,
      media: [...new Set(periods.map((period) => period.medium))].sort(),
      documents: documentsOf(rows, viewer.cooperative.settings.meterReporting.digits),
    };
  }
}

function documentsOf(rows: DocumentReadingRow[], digits: number): ReadingDocument[] {
  const documents = new Map<string, ReadingDocument>();
  for (const row of rows) {
    const { document_id: id, number, read_on: readOn, premises_id: premisesId, address } = row;
    const document = documents.get(id) ?? { id, number, readOn, premisesId, address, readings: [] };
    documents.set(id, document);
    const reading = readingOf(row, digits);
    if (reading) document.readings.push(reading);
  }
  return [...documents.values()];
}

function readingOf({ serial, location, unit, value, kind, previous }: DocumentReadingRow, digits: number): DocumentReading | null {
  if (serial === null || unit === null || value === null || kind === null) return null;
  const used = previous === null ? null : consumptionBetween(valueOf(previous), valueOf(value), digits);
  return { serial, location, unit, value, kind, consumption: used && fromThousandths(used.amount) };
}
