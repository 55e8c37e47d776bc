import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import type { SignedIn } from './admission.service.js';
import { browserOf, letIn } from './cookies.js';
import { CodeInput, CredentialInput } from './inputs/second-factor.input.js';
import { PasskeySignInService } from './second-factor/passkey-sign-in.service.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';

/** The second step of signing in, and signing in by a passkey alone. */
@Controller('auth')
export class SecondFactorController {
  constructor(
    private readonly secondFactors: SecondFactorService,
    private readonly passkeys: PasskeySignInService,
  ) {}

  /** What the session that waits may prove itself by. */
  @Allow('second factor')
  @Post('second-factor/options')
  @HttpCode(200)
  options(@CurrentVisit() visit: Visit) {
    return this.secondFactors.options(visit, visit.viewer!);
  }

  /** A one-time code or a recovery code; the session changes with it. One answer for every failure. */
  @Allow('second factor')
  @Post('second-factor')
  @HttpCode(200)
  async proveByCode(
    @CurrentVisit() visit: Visit, @Body() { code }: CodeInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(reply, await this.secondFactors.prove(visit, visit.viewer!, { code }, browserOf(request)), 'SECOND_FACTOR_FAILED');
  }

  @Allow('second factor')
  @Post('second-factor/passkey')
  @HttpCode(200)
  async proveByPasskey(
    @CurrentVisit() visit: Visit, @Body() { credential }: CredentialInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(reply, await this.secondFactors.prove(visit, visit.viewer!, { credential }, browserOf(request)), 'SECOND_FACTOR_FAILED');
  }

  /** The same question for everybody: it tells nothing of who has a passkey. */
  @Allow('anyone')
  @Post('passkey/options')
  @HttpCode(200)
  async passkeyOptions(@CurrentVisit() visit: Visit, @Res({ passthrough: true }) reply: FastifyReply) {
    const options = await this.passkeys.options(visit);
    if (options) return options;
    void reply.status(429);
    return { code: 'TOO_MANY' };
  }

  @Allow('anyone')
  @Post('passkey/sign-in')
  @HttpCode(200)
  async signInByPasskey(
    @CurrentVisit() visit: Visit, @Body() { credential }: CredentialInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return answer(reply, await this.passkeys.signIn(visit, credential, browserOf(request)), 'SIGN_IN_FAILED');
  }
}

function answer(reply: FastifyReply, signedIn: SignedIn | null, failure: string) {
  if (signedIn) return letIn(reply, signedIn);
  void reply.status(401);
  return { code: failure };
}
