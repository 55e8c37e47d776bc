import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { sendFile } from '#libs/documents';
import { Refusal } from '#libs/graphql';
import { kindsOf } from '../changes/change-kind.js';
import { IntegrationsService } from './integrations.service.js';

const PLACE = /^(0|[1-9]\d{0,14})$/;
const NAMES: Record<string, string> = { contacts: 'kontakty', readings: 'odczyty', faults: 'zgloszenia', applications: 'wnioski', consents: 'zgody' };

/** What residents entered, as files for an office whose program does not ask by itself. */
@Controller('desk/changes')
export class ChangeFilesController {
  constructor(private readonly integrations: IntegrationsService) {}

  /** Changes nothing: what it holds is marked as taken by its own act, once the office has it. */
  @Allow('desk.feeds')
  @Get(':kind.csv')
  async file(@CurrentVisit() visit: Visit, @Param('kind') word: string, @Query('upTo') upTo: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const kind = word in NAMES ? kindsOf(word)?.[0] : undefined;
    if (!kind || !upTo || !PLACE.test(upTo)) throw new Refusal('NOT_FOUND');
    sendFile(reply, await this.integrations.file(visit, kind, Number(upTo)), 'text/csv; charset=utf-8', `${NAMES[word]}.csv`);
  }
}
