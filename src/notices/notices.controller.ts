import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { sendDownload } from '#libs/documents';
import { NoticesService } from './notices.service.js';

/** Files attached to notices. */
@Controller('notices')
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Allow('notices.read')
  @Get(':noticeId/attachments/:id')
  async attachment(
    @CurrentViewer() viewer: Viewer,
    @Param('noticeId') noticeId: string,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, media_type, content } = await this.notices.attachment(viewer, noticeId, id);
    sendDownload(reply, { name, mediaType: media_type, content });
  }
}
