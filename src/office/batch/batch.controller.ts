import { Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { sendDownload } from '#libs/documents';
import { BatchService } from './batch.service.js';

/** The letters of a batch as a file. By POST: taking them is a deed, which no link and no look ahead of a browser does. */
@Controller('desk/login-batches')
export class BatchController {
  constructor(private readonly batches: BatchService) {}

  @Allow('desk.people.issue')
  @Post(':id/letters')
  @HttpCode(200)
  async letters(@CurrentVisit() visit: Visit, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.batches.take(visit, visit.staff!, id);
    sendDownload(reply, { name: 'pisma-z-haslami.pdf', mediaType: 'application/pdf', content });
  }
}
