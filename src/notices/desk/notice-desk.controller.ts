import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { readUpload, sendDownload } from '#libs/documents';
import { ATTACHMENT_LIMIT } from '../publishing/attachment-type.js';
import { NoticeFiles } from './notice-files.service.js';
import { NoticeShelf } from './notice-shelf.service.js';

/** Files of notices at the editor's desk. */
@Controller('desk/notices')
export class NoticeDeskController {
  constructor(
    private readonly shelf: NoticeShelf,
    private readonly files: NoticeFiles,
  ) {}

  /** Takes one file of a multipart form, in the field `file`. */
  @Allow('desk.notices')
  @Post(':id/attachments')
  @HttpCode(201)
  async attach(@CurrentVisit() visit: Visit, @Param('id') id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const upload = await readUpload(request, 'file', ATTACHMENT_LIMIT);
    const added = typeof upload === 'string' ? upload : await this.files.add(visit, id, upload.name, upload.content);
    if (typeof added !== 'string') return added;
    void reply.status(422);
    return { code: added };
  }

  @Allow('desk.notices')
  @Get(':id/attachments/:fileId')
  async attachment(@CurrentStaff() staff: StaffViewer, @Param('id') id: string, @Param('fileId') fileId: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, media_type, content } = await this.shelf.attachment(staff, id, fileId);
    sendDownload(reply, { name, mediaType: media_type, content });
  }
}
