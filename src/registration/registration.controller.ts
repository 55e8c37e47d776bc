import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { ConfirmationService } from './apply/confirmation.service.js';
import { StatusService } from './apply/status.service.js';
import { LinkInput } from './inputs/link.input.js';

const STATUS = { LINK_INVALID: 410, TOO_MANY: 429 } as const;

/** What the links of an application's mails open. */
@Controller('registration')
export class RegistrationController {
  constructor(
    private readonly confirmations: ConfirmationService,
    private readonly applications: StatusService,
  ) {}

  /** The button of the page behind the link; opening the link alone, as mail scanners do, confirms nothing. */
  @Allow('anyone')
  @Post('confirm')
  @HttpCode(200)
  async confirm(@CurrentVisit() visit: Visit, @Body() { token }: LinkInput, @Res({ passthrough: true }) reply: FastifyReply) {
    const outcome = await this.confirmations.confirm(visit, token);
    if (typeof outcome !== 'string') return { code: 'CONFIRMED', ...outcome };
    void reply.status(STATUS[outcome]);
    return { code: outcome };
  }

  /** How far an application is. By POST, so that its secret stands in no address that a log would keep. */
  @Allow('anyone')
  @Post('status')
  @HttpCode(200)
  async status(@CurrentVisit() visit: Visit, @Body() { token }: LinkInput, @Res({ passthrough: true }) reply: FastifyReply) {
    const outcome = await this.applications.status(visit, token);
    if (typeof outcome !== 'string') return { code: 'FOUND', application: outcome };
    void reply.status(STATUS[outcome]);
    return { code: outcome };
  }
}
