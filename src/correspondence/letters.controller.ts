import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentViewer, CurrentVisit, type Viewer, type Visit } from '#libs/access';
import { sendDownload } from '#libs/documents';
import { LetterPaper } from './letter-paper.js';

/** Letters as files. */
@Controller('letters')
export class LettersController {
  constructor(private readonly papers: LetterPaper) {}

  @Allow('correspondence.read')
  @Get(':id.pdf')
  async pdf(
    @CurrentVisit() visit: Visit,
    @CurrentViewer() viewer: Viewer,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, content } = await this.papers.print(visit, viewer, id);
    sendDownload(reply, { name, mediaType: 'application/pdf', content });
  }
}
