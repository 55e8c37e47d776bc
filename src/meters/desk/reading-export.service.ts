import { Injectable } from '@nestjs/common';
import { deskScopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase } from '#libs/cooperative';
import { csvOf } from '#libs/documents';
import { TAKE_OUT, type ExportedReportRow } from '../statements/desk.js';
import type { ReadingExportInput } from './readings.inputs.js';

const HEADER = ['licznik', 'numer', 'lokal', 'medium', 'odczytano', 'stan', 'jednostka', 'kontrahent', 'zgloszono'];

/** Accepted readings on their way to the accounting program. */
@Injectable()
export class ReadingExport {
  constructor(private readonly database: DeskDatabase) {}

  /** Takes accepted readings out, each once unless asked again, and marks them. @returns CSV: UTF-8, semicolons, decimal commas */
  take({ staff, address }: Visit, { again, from, to }: ReadingExportInput): Promise<string> {
    return this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      const rows = await transaction.rows<ExportedReportRow>(TAKE_OUT, [staff!.districtId, again, from ?? null, to ?? null]);
      await record(transaction, { action: 'READINGS_EXPORTED', personId: null, address, details: { count: rows.length, again } });
      return csvOf([HEADER, ...rows.map(cells)]);
    });
  }
}

const cells = (row: ExportedReportRow): string[] =>
  [row.meter, row.serial, row.premises, row.medium, row.read_on, row.value.replace('.', ','), row.unit, row.person, row.reported_on];
