import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { readForm, sendDownload, type FormInHand } from '#libs/documents';
import type { Problem } from '#libs/graphql';
import { letterFileName } from '../letter-file-name.js';
import { LETTER_LIMIT } from './letter-archive.js';
import { LetterDesk, type ArchiveReport } from './letter-desk.service.js';
import { letterForm } from './letter-form.js';
import { LetterShelf } from './letter-shelf.service.js';

/** The most that an archive of letters may weigh: it is held in memory while it is looked into. */
const ARCHIVE_LIMIT = 40 * 1024 * 1024;

/** Letters as files at the office's desk. */
@Controller('desk/letters')
export class LetterDeskController {
  constructor(
    private readonly desk: LetterDesk,
    private readonly shelf: LetterShelf,
  ) {}

  /** Takes one letter: the fields requestId, personId, subject, caseNumber and issuedOn, then the PDF in `letter`. */
  @Allow('desk.letters')
  @Post()
  @HttpCode(201)
  async send(@CurrentVisit() visit: Visit, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<{ problems: Problem[] }> {
    const sent = await readForm(request, 'letter', LETTER_LIMIT);
    const problems = await this.sendOne(visit, sent);
    if (problems.length) void reply.status(422);
    return { problems };
  }

  /**
   * Takes an archive: the fields requestId, mode (check, send), partly, subject, caseNumber and issuedOn, then the ZIP in
   * `archive`. What is wrong with single files is told and sends nothing, unless `partly` is 'true'.
   */
  @Allow('desk.letters')
  @Post('archive')
  @HttpCode(200)
  async sendArchive(
    @CurrentVisit() visit: Visit, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArchiveReport | { problems: Problem[] }> {
    const sent = await readForm(request, 'archive', ARCHIVE_LIMIT);
    const form = typeof sent === 'string' ? [{ field: 'archive', code: sent }] : letterForm(sent.fields, false);
    if (typeof sent === 'string' || Array.isArray(form)) {
      void reply.status(422);
      return { problems: form as Problem[] };
    }
    return this.desk.sendArchive(visit, form, sent.file, sent.fields.get('mode') === 'send', sent.fields.get('partly') === 'true');
  }

  @Allow('desk.letters')
  @Get(':id.pdf')
  async file(@CurrentStaff() staff: StaffViewer, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const row = await this.shelf.file(staff, id);
    sendDownload(reply, { name: letterFileName(row), mediaType: 'application/pdf', content: row.content });
  }

  private async sendOne(visit: Visit, sent: FormInHand | 'MISSING' | 'TOO_LARGE'): Promise<Problem[]> {
    if (typeof sent === 'string') return [{ field: 'letter', code: sent }];
    const form = letterForm(sent.fields);
    return Array.isArray(form) ? form : this.desk.send(visit, sent.fields.get('personId') ?? '', form, sent.file);
  }
}
