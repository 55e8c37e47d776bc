import { randomBytes } from 'node:crypto';
import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '#config/environment';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { chosenLanguage, type Cooperative, ENVIRONMENT, LANGUAGE_COOKIE, PLATFORM_ID } from '#libs/cooperative';
import { DraftPreview } from '../administration/index.js';
import { type Answers, AnswersService } from './answers.service.js';
import { renderPage } from './page.js';
import { PageTemplate, type SitePage } from './page-template.js';
import { pageHeaders, PICTURE_POLICY, previewHeaders } from './security-headers.js';

const BRAND_CACHE = 'public, max-age=300';
/** In an address: the draft in place of what is in force. */
const PREVIEW = 'podglad';
const NOT_LISTED = 'noindex, nofollow';

/** The page and the brand of the host's cooperative. */
@Controller()
export class SiteController {
  constructor(
    private readonly template: PageTemplate,
    private readonly answers: AnswersService,
    private readonly preview: DraftPreview,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Allow('anyone')
  @Get('brand/logo.svg')
  @Header('cache-control', BRAND_CACHE)
  async logo(@CurrentVisit() visit: Visit, @Query(PREVIEW) preview: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const previewed = preview === undefined ? null : await this.preview.of(visit);
    if (previewed) void reply.header('cache-control', 'no-store');
    picture(reply, (previewed ?? visit.cooperative).settings.brand.logo);
  }

  @Allow('anyone')
  @Get('brand/icon.svg')
  @Header('cache-control', BRAND_CACHE)
  icon(@CurrentVisit() { cooperative }: Visit, @Res() reply: FastifyReply): void {
    picture(reply, cooperative.settings.brand.icon);
  }

  /** The staff's desk: a page of its own, which no search engine is to list. */
  @Allow('anyone')
  @Get('biuro')
  @Header('x-robots-tag', NOT_LISTED)
  desk(@CurrentVisit() visit: Visit, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.send('desk.html', visit, request, reply);
  }

  @Allow('anyone')
  @Get('biuro/*')
  @Header('x-robots-tag', NOT_LISTED)
  deskPath(@CurrentVisit() visit: Visit, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    this.send('desk.html', visit, request, reply);
  }

  /** Every other address of the site is the same page: the browser's router takes it from there. */
  @Allow('anyone')
  @Get('*')
  async page(@CurrentVisit() visit: Visit, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    // The platform has a console and no residents.
    if (visit.cooperative.id === PLATFORM_ID) return void reply.redirect('/biuro', 302);
    const previewed = PREVIEW in (request.query as object) ? await this.preview.of(visit) : null;
    if (previewed) return this.sendPreview(previewed, request, reply);
    this.send('index.html', visit, request, reply, await this.answers.for(visit, pathOf(request)));
  }

  /** The residents' page with the draft in place of what is in force; for an admin's own frames, and nobody signed in. */
  private sendPreview(cooperative: Cooperative, request: FastifyRequest, reply: FastifyReply): void {
    const { settings: { languages: [language = 'pl'] } } = cooperative;
    const nonce = randomBytes(16).toString('base64');
    void reply
      .headers(previewHeaders(nonce, language))
      .send(renderPage(this.template.file('index.html'), cooperative, { language, nonce, demo: false, preview: true, preload: this.template.preload('index.html', pathOf(request), language) }));
  }

  private send(page: SitePage, { cooperative, viewer }: Visit, request: FastifyRequest, reply: FastifyReply, answers: Answers = {}): void {
    const language = chosenLanguage(cooperative.settings, request.cookies[LANGUAGE_COOKIE]);
    const nonce = randomBytes(16).toString('base64');
    const preload = this.template.preload(page, pathOf(request), language);
    void reply
      .headers(pageHeaders(nonce, language))
      .send(renderPage(this.template.file(page), cooperative, { language, nonce, demo: this.environment.mode !== 'production', greets: !viewer, preload, answers }));
  }
}

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0]!;

const picture = (reply: FastifyReply, svg: string): void =>
  void reply.header('content-security-policy', PICTURE_POLICY).type('image/svg+xml').send(svg);
