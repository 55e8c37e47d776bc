import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { SettlementsService } from './settlements.service.js';

/** The documents of settlements; GraphQL carries no files. */
@Controller('settlements')
export class SettlementsController {
  constructor(private readonly settlements: SettlementsService) {}

  @Allow('settlements.read')
  @Get(':id.pdf')
  async paper(@CurrentViewer() viewer: Viewer, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, pdf } = await this.settlements.paper(viewer, id);
    void reply.type('application/pdf').header('cache-control', 'private, no-store')
      .header('content-disposition', `inline; filename="${name}"`).send(Buffer.from(pdf));
  }
}
