import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import type { Problem } from '#libs/graphql';
import { AddPasskeyInput, browserOf, PasswordInput, RemoveFactorInput, sessionCookie } from '../../auth/index.js';
import { STAFF_COOKIE } from '../cookies.js';
import { OwnPasswordInput } from './inputs/own-password.input.js';
import { OwnFactors } from './own-factors.service.js';
import { OwnPassword } from './own-password.service.js';
import { OwnSessions } from './own-sessions.service.js';

/** A member of staff's own account: what takes a password, or ends in a cookie. */
@Controller('desk/account')
export class OwnAccountController {
  constructor(
    private readonly passwords: OwnPassword,
    private readonly factors: OwnFactors,
    private readonly sessions: OwnSessions,
  ) {}

  @Allow('desk')
  @Post('password')
  @HttpCode(200)
  async password(@CurrentVisit() visit: Visit, @Body() input: OwnPasswordInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const outcome = await this.passwords.change(visit, visit.staff!, input, browserOf(request).userAgent);
    if (Array.isArray(outcome)) return answer(reply, outcome);
    void reply.setCookie(STAFF_COOKIE, outcome.token, sessionCookie);
    return { code: 'DONE' };
  }

  @Allow('desk')
  @Post('recovery-codes')
  @HttpCode(200)
  async recoveryCodes(@CurrentVisit() visit: Visit, @Body() { password }: PasswordInput, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.renewCodes(visit, visit.staff!, password));
  }

  @Allow('desk')
  @Post('passkey/options')
  @HttpCode(200)
  async passkeyOptions(@CurrentVisit() visit: Visit, @Body() { password }: PasswordInput, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.passkeyOptions(visit, visit.staff!, password));
  }

  @Allow('desk')
  @Post('passkey')
  @HttpCode(200)
  async addPasskey(@CurrentVisit() visit: Visit, @Body() input: AddPasskeyInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.addPasskey(visit, visit.staff!, input, browserOf(request).origin));
  }

  @Allow('desk')
  @Post('passkey/remove')
  @HttpCode(200)
  async removePasskey(@CurrentVisit() visit: Visit, @Body() input: RemoveFactorInput, @Res({ passthrough: true }) reply: FastifyReply) {
    return answer(reply, await this.factors.removePasskey(visit, visit.staff!, input));
  }

  /** Ends every session, this one too. */
  @Allow('desk')
  @Post('sign-out-everywhere')
  @HttpCode(204)
  async signOutEverywhere(@CurrentVisit() { address }: Visit, @CurrentStaff() staff: StaffViewer, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endAll(staff, address);
    void reply.clearCookie(STAFF_COOKIE, sessionCookie);
  }
}

function answer<T extends object>(reply: FastifyReply, outcome: T | Problem[]) {
  if (!Array.isArray(outcome)) return outcome;
  if (!outcome.length) return { code: 'DONE' };
  void reply.status(422);
  return { code: 'REFUSED', problems: outcome };
}
