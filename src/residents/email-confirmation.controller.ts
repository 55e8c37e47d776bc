import { Body, Controller, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { EmailConfirmationService, type Confirmation } from './contact/email-confirmation.service.js';
import { ConfirmEmailInput } from './inputs/confirm-email.input.js';

const STATUS: Record<Confirmation, number> = { CONFIRMED: 200, LINK_INVALID: 422, TOO_MANY: 429 };

/** The button of the page behind a link; opening the link alone, as mail scanners do, confirms nothing. */
@Controller('contact')
export class EmailConfirmationController {
  constructor(private readonly confirmations: EmailConfirmationService) {}

  @Allow('anyone')
  @Post('confirm-email')
  async confirm(@CurrentVisit() visit: Visit, @Body() { token }: ConfirmEmailInput, @Res({ passthrough: true }) reply: FastifyReply) {
    const code = await this.confirmations.confirm(visit, token);
    void reply.status(STATUS[code]);
    return { code };
  }
}
