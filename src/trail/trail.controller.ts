import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { csvStream } from '#libs/documents';
import { TrailInput } from './inputs/trail.input.js';
import { TRAIL_HEADER, trailLine } from './trail-file.js';
import { TrailService } from './trail.service.js';

/** The trail as a file. */
@Controller('desk/trail')
export class TrailController {
  constructor(private readonly trail: TrailService) {}

  /** What a filter leaves, newest first, as CSV; sent while it is read, whatever its length. */
  @Allow('desk.audit')
  @Get('trail.csv')
  file(@CurrentVisit() visit: Visit, @Query() filter: TrailInput, @Res() reply: FastifyReply): void {
    const events = this.trail.all(visit.staff!, filter, visit.address);
    void reply
      .header('content-disposition', 'attachment; filename="dziennik-zdarzen.csv"')
      .header('cache-control', 'private, no-store')
      .type('text/csv; charset=utf-8')
      .send(csvStream(TRAIL_HEADER, lines(events)));
  }
}

async function* lines(events: ReturnType<TrailService['all']>) {
  for await (const event of events) yield trailLine(event);
}
