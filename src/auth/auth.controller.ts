import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import type { SignedIn } from './admission.service.js';
import { SESSION_COOKIE, letIn, sessionCookie } from './cookies.js';
import { SetPasswordInput } from './inputs/set-password.input.js';
import { LocalAuthGuard } from './local-auth.guard.js';
import { SetPasswordService } from './set-password.service.js';
import { SignOutService } from './sign-out.service.js';

/** Signing in and out, and replacing a start password. All else is GraphQL. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly passwords: SetPasswordService,
    private readonly signOuts: SignOutService,
  ) {}

  /** Opens a session; one answer for every failure. */
  @Allow('anyone')
  @UseGuards(LocalAuthGuard)
  @Post('sign-in')
  @HttpCode(200)
  signIn(@Req() request: FastifyRequest & { user?: SignedIn | false }, @Res({ passthrough: true }) reply: FastifyReply) {
    if (!request.user) {
      void reply.status(401);
      return { code: 'SIGN_IN_FAILED' };
    }
    return letIn(reply, request.user);
  }

  /** Replaces the start password; the session changes with it. */
  @Allow('start password')
  @Post('set-password')
  @HttpCode(200)
  async setPassword(
    @CurrentVisit() visit: Visit,
    @Body() input: SetPasswordInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const outcome = await this.passwords.set(visit, visit.viewer!, input, request.headers['user-agent'] ?? '');
    if (typeof outcome !== 'string') {
      void reply.status(422);
      return { code: 'PASSWORD_REFUSED', problems: outcome };
    }
    void reply.setCookie(SESSION_COOKIE, outcome, sessionCookie);
    return { next: 'HOME' };
  }

  /** Ends the session; harmless without one. */
  @Allow('anyone')
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@CurrentVisit() visit: Visit, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOuts.signOut(visit);
    void reply.clearCookie(SESSION_COOKIE, sessionCookie);
  }
}
