import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { DEVICE_COOKIE, deviceCookie } from '../../auth/index.js';
import { AskRecoveryInput, RecoverInput } from '../inputs/recovery.input.js';
import { RecoveryService } from './recovery.service.js';

const STATUS = { LINK_INVALID: 410, TOO_MANY: 429 } as const;

/** The way back for whoever has lost the password or is locked out. */
@Controller('recovery')
export class RecoveryController {
  constructor(private readonly recovery: RecoveryService) {}

  /** Asks for a link; the answer says nothing of whether there will be one. */
  @Allow('anyone')
  @Post('ask')
  @HttpCode(202)
  async ask(@CurrentVisit() visit: Visit, @Body() input: AskRecoveryInput) {
    await this.recovery.ask(visit, input);
    return { code: 'ASKED' };
  }

  /** Sets a new password by the link. It signs nobody in. */
  @Allow('anyone')
  @Post('set-password')
  @HttpCode(200)
  async setPassword(@CurrentVisit() visit: Visit, @Body() { token, ...password }: RecoverInput, @Res({ passthrough: true }) reply: FastifyReply) {
    const outcome = await this.recovery.setPassword(visit, token, password);
    if (typeof outcome === 'string') {
      void reply.status(STATUS[outcome]);
      return { code: outcome };
    }
    if (Array.isArray(outcome)) {
      void reply.status(422);
      return { code: 'PASSWORD_REFUSED', problems: outcome };
    }
    void reply.setCookie(DEVICE_COOKIE, outcome.deviceToken, deviceCookie);
    return { code: 'SET' };
  }
}
