import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentStaff, CurrentVisit, type StaffViewer, type Visit } from '#libs/access';
import { DeskDatabase } from '#libs/cooperative';
import { enqueue } from '#libs/documents';
import { browserOf, CredentialInput, sessionCookie } from '../auth/index.js';
import { STAFF_COOKIE } from './cookies.js';
import { CodeInput, FollowLinkInput, ForgottenInput, StaffSignInInput } from './inputs/staff-sign-in.input.js';
import { RESET_LINK } from './reset-link-task.js';
import { SecondFactorService, type Enrolment } from './second-factor.service.js';
import { StaffLimits } from './staff-limits.js';
import { StaffLinksService, type LinkOutcome } from './staff-links.service.js';
import { StaffSignInService } from './staff-sign-in.service.js';
import type { LinkPurpose } from './statements.js';

/** How the staff get in: password, then a one-time code. All else at the desk is GraphQL. */
@Controller('desk/auth')
export class StaffAuthController {
  constructor(
    private readonly signIns: StaffSignInService,
    private readonly factors: SecondFactorService,
    private readonly links: StaffLinksService,
    private readonly limits: StaffLimits,
    private readonly database: DeskDatabase,
  ) {}

  /** Opens half a session; one answer for every failure. */
  @Allow('anyone')
  @Post('sign-in')
  @HttpCode(200)
  async signIn(
    @CurrentVisit() visit: Visit,
    @Body() input: StaffSignInInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const half = await this.signIns.signIn(visit, input, agentOf(request));
    if (!half) return refuse(reply, 401, 'SIGN_IN_FAILED');
    void reply.setCookie(STAFF_COOKIE, half.token, sessionCookie);
    return { next: half.next };
  }

  /** Takes a one-time code or a recovery code and opens the desk. */
  @Allow('desk factor')
  @Post('second-factor')
  @HttpCode(200)
  async secondFactor(
    @CurrentVisit() visit: Visit,
    @Body() { code }: CodeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = await this.factors.check(visit.staff!, code, { address: visit.address, userAgent: agentOf(request) });
    if (!token) return refuse(reply, 401, 'CODE_REFUSED');
    void reply.setCookie(STAFF_COOKIE, token, sessionCookie);
    return { next: 'DESK' };
  }

  /** What may be asked of the owner of a session that has shown a password, in the place of a code. */
  @Allow('desk factor')
  @Post('second-factor/options')
  @HttpCode(200)
  async secondFactorOptions(@CurrentStaff() staff: StaffViewer) {
    return { passkey: await this.factors.passkeyOptions(staff) };
  }

  /** Takes a passkey's answer and opens the desk. */
  @Allow('desk factor')
  @Post('second-factor/passkey')
  @HttpCode(200)
  async secondFactorPasskey(
    @CurrentVisit() visit: Visit,
    @Body() { credential }: CredentialInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const token = await this.factors.checkPasskey(visit.staff!, credential, { address: visit.address, ...browserOf(request) });
    if (!token) return refuse(reply, 401, 'PASSKEY_REFUSED');
    void reply.setCookie(STAFF_COOKIE, token, sessionCookie);
    return { next: 'DESK' };
  }

  /** Makes a secret for an authenticator application; shown now and never again. */
  @Allow('desk enrolment')
  @Post('enrol')
  @HttpCode(200)
  enrol(@CurrentStaff() staff: StaffViewer): Promise<Enrolment> {
    return this.factors.enrol(staff);
  }

  /** Proves that the secret has arrived; answers the recovery codes once, and opens the desk. */
  @Allow('desk enrolment')
  @Post('confirm-enrolment')
  @HttpCode(200)
  async confirmEnrolment(
    @CurrentVisit() visit: Visit,
    @Body() { code }: CodeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const confirmed = await this.factors.confirm(visit.staff!, code, { address: visit.address, userAgent: agentOf(request) });
    if (!confirmed) return refuse(reply, 422, 'CODE_REFUSED');
    void reply.setCookie(STAFF_COOKIE, confirmed.token, sessionCookie);
    return { recoveryCodes: confirmed.codes, next: 'DESK' };
  }

  /** Takes up an invitation. */
  @Allow('anyone')
  @Post('accept-invitation')
  @HttpCode(200)
  acceptInvitation(@CurrentVisit() visit: Visit, @Body() input: FollowLinkInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.follow('INVITATION', visit, input, request, reply);
  }

  /** Sets a new password by a link that was asked for. */
  @Allow('anyone')
  @Post('reset')
  @HttpCode(200)
  reset(@CurrentVisit() visit: Visit, @Body() input: FollowLinkInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.follow('RESET', visit, input, request, reply);
  }

  /** Asks for a link by e-mail; the answer says nothing of whether there is such an account. */
  @Allow('anyone')
  @Post('forgotten')
  @HttpCode(204)
  async forgotten(@CurrentVisit() { cooperative, address }: Visit, @Body() input: ForgottenInput): Promise<void> {
    const email = input.email.trim().toLowerCase();
    if (!(await this.limits.reserveReset(cooperative.id, email, address))) return;
    await this.database.transaction({ cooperativeId: cooperative.id, personId: null }, (transaction) =>
      enqueue(transaction, RESET_LINK, { email }));
  }

  /** Ends the session; harmless without one. */
  @Allow('anyone')
  @Post('sign-out')
  @HttpCode(204)
  async signOut(@CurrentVisit() visit: Visit, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signIns.signOut(visit.staff, visit.address);
    void reply.clearCookie(STAFF_COOKIE, sessionCookie);
  }

  private async follow(purpose: LinkPurpose, visit: Visit, { token, password, repeat }: FollowLinkInput, request: FastifyRequest, reply: FastifyReply) {
    const outcome = await this.links.follow(visit, purpose, token, { password, repeat }, agentOf(request));
    return answer(outcome, reply);
  }
}

function answer(outcome: LinkOutcome, reply: FastifyReply) {
  if (outcome === 'LINK_REFUSED') return refuse(reply, 410, outcome);
  if (Array.isArray(outcome)) return { ...refuse(reply, 422, 'PASSWORD_REFUSED'), problems: outcome };
  void reply.setCookie(STAFF_COOKIE, outcome.token, sessionCookie);
  return { next: outcome.next };
}

function refuse(reply: FastifyReply, status: number, code: string): { code: string } {
  void reply.status(status);
  return { code };
}

const agentOf = (request: FastifyRequest): string => request.headers['user-agent'] ?? '';
