import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { sendFile } from '#libs/documents';
import { SettlementsService } from './settlements.service.js';

/** The documents of settlements; GraphQL carries no files. */
@Controller('settlements')
export class SettlementsController {
  constructor(private readonly settlements: SettlementsService) {}

  @Allow('settlements.read')
  @Get(':id.pdf')
  async paper(@CurrentViewer() viewer: Viewer, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, pdf } = await this.settlements.paper(viewer, id);
    sendFile(reply, pdf, 'application/pdf', name, true);
  }
}
