import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { sendFile } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { AccountingService } from '../accounting.service.js';
import { yearOfPath } from '../month.js';
import { accountingSheet, documentSheets } from './accounting-sheets.js';
import { toCsv } from './csv.js';
import { fileName } from './file-name.js';
import type { Sheet } from './sheet.js';
import { toXlsx } from './xlsx.js';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Accounting as files, by the same service as the page: the same figures, the same left out. */
@Controller('accounting')
export class AccountingExportController {
  constructor(private readonly books: AccountingService) {}

  /** The totals of a year. */
  @Allow('accounting.read')
  @Get(':year.csv')
  async yearCsv(@CurrentViewer() viewer: Viewer, @Param('year') year: string, @Res() reply: FastifyReply): Promise<void> {
    const { sheets, name } = await this.year(viewer, year);
    sendFile(reply, toCsv(sheets[0]!), CSV, fileName(name, 'csv'));
  }

  /** The totals of a year. */
  @Allow('accounting.read')
  @Get(':year.xlsx')
  async yearXlsx(@CurrentViewer() viewer: Viewer, @Param('year') year: string, @Res() reply: FastifyReply): Promise<void> {
    const { sheets, name } = await this.year(viewer, year);
    sendFile(reply, toXlsx(sheets, sheets[0]!.name), XLSX, fileName(name, 'xlsx'));
  }

  /** The entries of an account in a year. */
  @Allow('accounting.read')
  @Get(':accountId/:year.csv')
  async accountCsv(
    @CurrentViewer() viewer: Viewer, @Param('accountId') id: string, @Param('year') year: string, @Res() reply: FastifyReply,
  ): Promise<void> {
    const { sheets, name } = await this.account(viewer, id, year);
    sendFile(reply, toCsv(sheets[0]!), CSV, fileName(name, 'csv'));
  }

  /** The entries of an account in a year, and its totals. */
  @Allow('accounting.read')
  @Get(':accountId/:year.xlsx')
  async accountXlsx(
    @CurrentViewer() viewer: Viewer, @Param('accountId') id: string, @Param('year') year: string, @Res() reply: FastifyReply,
  ): Promise<void> {
    const { sheets, name } = await this.account(viewer, id, year);
    sendFile(reply, toXlsx(sheets, sheets[0]!.name), XLSX, fileName(name, 'xlsx'));
  }

  private async year(viewer: Viewer, year: string): Promise<Export> {
    const book = await this.books.year(viewer, yearOfPath(year));
    if (!book) throw new Refusal('NOT_FOUND');
    return { sheets: [accountingSheet(book, viewer.cooperative.settings.name)], name: ['ksiegowosc', book.year] };
  }

  private async account(viewer: Viewer, id: string, year: string): Promise<Export> {
    const book = await this.books.documents(viewer, id, yearOfPath(year));
    if (!book) throw new Refusal('NOT_FOUND');
    return {
      sheets: documentSheets(book, viewer.cooperative.settings.name),
      name: ['ksiegowosc', book.address ?? book.name, book.year],
    };
  }
}

interface Export {
  sheets: Sheet[];
  /** Parts of the file's name. */
  name: (string | number)[];
}
