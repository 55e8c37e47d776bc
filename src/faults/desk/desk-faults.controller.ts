import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentStaff, type StaffViewer } from '#libs/access';
import { csvOf, sendFile, sendPicture } from '#libs/documents';
import { FaultQueueInput } from './inputs/queue.input.js';
import { FaultQueue } from './queue.service.js';
import { register } from './register-file.js';

/** Photos of fault reports, and the queue as a file. */
@Controller('desk/faults')
export class DeskFaultsController {
  constructor(private readonly queue: FaultQueue) {}

  @Allow('desk.faults')
  @Get(':id/photos/:photoId')
  async photo(
    @CurrentStaff() staff: StaffViewer,
    @Param('id') id: string,
    @Param('photoId') photoId: string,
    @Query('size') size: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendPicture(reply, await this.queue.picture(staff, id, photoId, size === 'small'));
  }

  /** The queue as the filter narrows it, in the order of filing, as CSV. */
  @Allow('desk.faults')
  @Post('register.csv')
  @HttpCode(200)
  async file(@CurrentStaff() staff: StaffViewer, @Body() filter: FaultQueueInput, @Res() reply: FastifyReply): Promise<void> {
    const rows = await this.queue.all(staff, { filter, order: 'FILED', descending: true });
    sendFile(reply, csvOf(register(rows, staff.cooperative.settings)), 'text/csv; charset=utf-8', 'zgloszenia.csv');
  }
}
