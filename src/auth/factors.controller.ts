import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import type { Problem } from '#libs/graphql';
import { browserOf } from './cookies.js';
import { AddPasskeyInput, PasswordInput, RemoveFactorInput, StartTotpInput } from './inputs/factor.input.js';
import { CodeInput } from './inputs/second-factor.input.js';
import { FactorsService } from './second-factor/factors.service.js';

/** What one signs in with beside the password: added, removed, and the codes for a lost one. */
@Controller('auth/factors')
export class FactorsController {
  constructor(private readonly factors: FactorsService) {}

  @Allow('signed in')
  @Post('totp')
  @HttpCode(200)
  async startTotp(@CurrentVisit() visit: Visit, @Body() input: StartTotpInput, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.startTotp(visit, visit.viewer!, input));
  }

  @Allow('signed in')
  @Post('totp/confirm')
  @HttpCode(200)
  async confirmTotp(@CurrentVisit() visit: Visit, @Body() { code }: CodeInput, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.confirmTotp(visit, visit.viewer!, code));
  }

  @Allow('signed in')
  @Post('passkey/options')
  @HttpCode(200)
  async passkeyOptions(@CurrentVisit() visit: Visit, @Body() { password }: PasswordInput, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.passkeyOptions(visit, visit.viewer!, password));
  }

  @Allow('signed in')
  @Post('passkey')
  @HttpCode(200)
  async addPasskey(
    @CurrentVisit() visit: Visit, @Body() input: AddPasskeyInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(reply, await this.factors.addPasskey(visit, visit.viewer!, input, browserOf(request).origin));
  }

  @Allow('signed in')
  @Post('remove')
  @HttpCode(200)
  async remove(@CurrentVisit() visit: Visit, @Body() input: RemoveFactorInput, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.remove(visit, visit.viewer!, input));
  }

  @Allow('signed in')
  @Post('recovery-codes')
  @HttpCode(200)
  async renewCodes(@CurrentVisit() visit: Visit, @Body() { password }: PasswordInput, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.renewCodes(visit, visit.viewer!, password));
  }
}

function answer<T extends object>(reply: FastifyReply, outcome: T | Problem[]) {
  if (!Array.isArray(outcome)) return outcome;
  if (!outcome.length) return { code: 'DONE' };
  void reply.status(422);
  return { code: 'REFUSED', problems: outcome };
}
