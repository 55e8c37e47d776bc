import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { sendDownload, sendFile } from '#libs/documents';
import type { Problem } from '#libs/graphql';
import { LARGEST_STATEMENT_BYTES } from '../pending/load-statement.js';
import { BatchDesk } from './batch-desk.service.js';
import { manifestFor } from './manifest-for.js';
import { UploadedStatementQuery, UploadQuery } from './upload.query.js';
import { uploadedFile, uploadedPackage, UploadRefused, type Uploaded } from './uploaded-package.js';

type Kind = 'PACKAGE' | 'STATEMENT';
type Open = () => Promise<Uploaded | 'MISSING'>;

/** What came of an upload: its batch, or why it is not taken. */
interface UploadOutcome {
  batchId: string | null;
  problems: Problem[];
}

/** Packages and bank statements as files, at the office's desk. */
@Controller('desk/feeds')
export class FeedDeskController {
  constructor(private readonly batches: BatchDesk) {}

  /** Takes a package to be tried: a ZIP by itself, or the files of one, as they come. */
  @Allow('desk.feeds')
  @Post()
  @HttpCode(202)
  async send(@CurrentVisit() visit: Visit, @Query() asked: UploadQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<UploadOutcome> {
    const manifest = manifestFor(visit.cooperative.slug, { asOf: asked.asOf ?? new Date().toISOString(), mode: asked.mode ?? 'full' });
    return this.take(visit, 'PACKAGE', asked.requestId, reply, () => uploadedPackage(request, manifest));
  }

  /** Takes a bank statement (MT940) by itself. */
  @Allow('desk.feeds')
  @Post('statement')
  @HttpCode(202)
  async statement(@CurrentVisit() visit: Visit, @Query() asked: UploadedStatementQuery, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<UploadOutcome> {
    return this.take(visit, 'STATEMENT', asked.requestId, reply, () => uploadedFile(request, LARGEST_STATEMENT_BYTES));
  }

  @Allow('desk.feeds')
  @Get(':id/problems.csv')
  async problems(@CurrentStaff() staff: StaffViewer, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.batches.problems(staff, id), 'text/csv; charset=utf-8', 'bledy.csv');
  }

  /** The package as it came, while it is kept. */
  @Allow('desk.feeds')
  @Get(':id/original')
  async original(@CurrentVisit() visit: Visit, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, content } = await this.batches.original(visit, id);
    sendDownload(reply, { name, mediaType: 'application/octet-stream', content: Readable.from(content) });
  }

  private async take(visit: Visit, kind: Kind, requestId: string, reply: FastifyReply, open: Open): Promise<UploadOutcome> {
    const taken = await this.taken(visit, kind, requestId, open);
    if (typeof taken === 'object') return { batchId: taken.id, problems: [] };
    void reply.status(422);
    return { batchId: null, problems: [{ field: 'files', code: taken }] };
  }

  private async taken(visit: Visit, kind: Kind, requestId: string, open: Open): Promise<{ id: string } | string> {
    try {
      const uploaded = await open();
      return uploaded === 'MISSING' ? uploaded : await this.batches.receive(visit, { kind, requestId, fileName: uploaded.name, content: uploaded.content });
    } catch (error) {
      if (error instanceof UploadRefused) return error.code;
      throw error;
    }
  }
}
