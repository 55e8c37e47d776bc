import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentVisit, deskScopeOf, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase } from '#libs/cooperative';
import { Pdf, sendFile } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { applicationPaper } from '../paper/application-paper.js';
import { APPLICATION_SOURCE } from '../paper/application-source.js';
import { PAPER, type PaperRow } from '../statements/jobs.js';
import { ApplicationQueue } from './queue.service.js';

/** The application on paper, for applicants who have no printer and sign at the office. */
@Controller('desk/applications')
export class ApplicationPaperController {
  constructor(
    private readonly database: DeskDatabase,
    private readonly queue: ApplicationQueue,
    private readonly pdf: Pdf,
  ) {}

  @Allow('desk.applications')
  @Get(':id.pdf')
  async paper(@CurrentVisit() { staff, cooperative, address }: Visit, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { number } = await this.queue.application(staff!, id);
    const row = await this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      const [found] = await transaction.rows<PaperRow>(PAPER, [id]);
      if (!found) throw new Refusal('NOT_FOUND');
      await record(transaction, { action: 'APPLICATION_PRINTED', personId: null, address, details: { application: id } });
      return found;
    });
    sendFile(reply, await this.pdf.render(APPLICATION_SOURCE, applicationPaper(row, cooperative.settings)), 'application/pdf',
      `wniosek-${number.replaceAll('/', '-')}.pdf`, true);
  }
}
