import type { MultipartFile } from '@fastify/multipart';
import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentViewer, type Viewer } from '#libs/access';
import { sendPicture } from '#libs/documents';
import { PhotosService } from './photos.service.js';

/** Uploads and pictures; GraphQL carries neither. */
@Controller('photos')
export class PhotosController {
  constructor(private readonly photos: PhotosService) {}

  /** Takes one file of a multipart form, in the field `photo`. */
  @Allow('signed in')
  @Post()
  @HttpCode(201)
  async upload(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const file = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
    const bytes = file?.fieldname === 'photo' ? await bytesOf(file) : null;
    const kept = bytes === 'TOO_LARGE' ? bytes : bytes ? await this.photos.keep(viewer, bytes) : 'NOT_A_PICTURE';
    if (typeof kept !== 'string') return kept;
    void reply.status(422);
    return { code: kept };
  }

  @Allow('signed in')
  @Get(':id')
  async picture(@CurrentViewer() viewer: Viewer, @Param('id') id: string, @Query('size') size: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    sendPicture(reply, await this.photos.picture(viewer, id, size === 'small'));
  }
}

/** The whole file in memory, which the upload's limit bounds. */
const bytesOf = (file: MultipartFile): Promise<Buffer | 'TOO_LARGE'> =>
  file.toBuffer().catch((error: { code?: string }) => {
    if (error.code === 'FST_REQ_FILE_TOO_LARGE') return 'TOO_LARGE';
    throw error;
  });
