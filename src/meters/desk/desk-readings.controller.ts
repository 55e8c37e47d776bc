import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { sendFile, sendPicture } from '#libs/documents';
import { ReadingExport } from './reading-export.service.js';
import { ReadingQueue } from './reading-queue.service.js';
import { ReadingExportInput } from './readings.inputs.js';

/** Photos of meters, and accepted readings as a file. */
@Controller('desk/readings')
export class DeskReadingsController {
  constructor(
    private readonly queue: ReadingQueue,
    private readonly exports: ReadingExport,
  ) {}

  @Allow('desk.readings')
  @Get(':id/photo')
  async photo(@CurrentStaff() staff: StaffViewer, @Param('id') id: string, @Query('size') size: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    sendPicture(reply, await this.queue.picture(staff, id, size === 'small'));
  }

  /** Takes accepted readings out for the accounting program; a POST, as it marks them. */
  @Allow('desk.readings')
  @Post('accepted.csv')
  @HttpCode(200)
  async file(@CurrentVisit() visit: Visit, @Body() input: ReadingExportInput, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.exports.take(visit, input), 'text/csv; charset=utf-8', 'odczyty.csv');
  }
}
