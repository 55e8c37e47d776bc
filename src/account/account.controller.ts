import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentViewer, CurrentVisit, type Viewer, type Visit } from '#libs/access';
import { LANGUAGE_COOKIE } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { SESSION_COOKIE, languageCookie, sessionCookie } from '../auth/index.js';
import { AccountService } from './account.service.js';
import { ChangePasswordService } from './change-password.service.js';
import { ExportService } from './export/export.service.js';
import { ChangePasswordInput } from './inputs/change-password.input.js';
import { LanguageInput } from './inputs/language.input.js';

/** What sets cookies or answers with a file; all else of the account is GraphQL. */
@Controller('account')
export class AccountController {
  constructor(
    private readonly accounts: AccountService,
    private readonly passwords: ChangePasswordService,
    private readonly exports: ExportService,
  ) {}

  /** Changes the password; the session changes with it, and every other one ends. */
  @Allow('signed in')
  @Post('password')
  @HttpCode(200)
  async changePassword(
    @CurrentVisit() visit: Visit,
    @Body() input: ChangePasswordInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const outcome = await this.passwords.change(visit, visit.viewer!, input, request.headers['user-agent'] ?? '');
    if (typeof outcome !== 'string') {
      void reply.status(422);
      return { code: 'PASSWORD_REFUSED', problems: outcome };
    }
    void reply.setCookie(SESSION_COOKIE, outcome, sessionCookie);
    return { code: 'CHANGED' };
  }

  @Allow('signed in')
  @Post('sign-out-everywhere')
  @HttpCode(204)
  async signOutEverywhere(@CurrentVisit() visit: Visit, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.accounts.signOutEverywhere(visit);
    void reply.clearCookie(SESSION_COOKIE, sessionCookie);
  }

  /** For visitors too: the browser remembers it, and of a signed-in person so does the account. */
  @Allow('anyone')
  @Post('language')
  @HttpCode(204)
  async chooseLanguage(@CurrentVisit() visit: Visit, @Body() input: LanguageInput, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const language = visit.cooperative.settings.languages.find((offered) => offered === input.language);
    if (!language) throw new Refusal('BAD_INPUT', 'the site does not speak this language');
    await this.accounts.speak(visit, language);
    void reply.setCookie(LANGUAGE_COOKIE, language, languageCookie);
  }

  /** All of the viewer's data as a ZIP. */
  @Allow('before terms')
  @Post('export')
  @HttpCode(200)
  async export(@CurrentVisit() visit: Visit, @CurrentViewer() viewer: Viewer, @Res() reply: FastifyReply): Promise<void> {
    const archive = await this.exports.archive(visit, viewer);
    if (!archive) return void reply.status(429).send({ code: 'TOO_MANY' });
    void reply
      .type('application/zip')
      .header('content-disposition', `attachment; filename="${archive.name}"`)
      .header('cache-control', 'no-store')
      .send(archive.stream);
  }
}
