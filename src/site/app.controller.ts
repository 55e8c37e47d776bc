import { randomBytes } from 'node:crypto';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, CurrentVisit, type Visit } from '#libs/access';
import { chosenLanguage, LANGUAGE_COOKIE } from '#libs/cooperative';
import { Refusal } from '#libs/graphql';
import { IconService } from './icon.service.js';
import { renderPage } from './page.js';
import { PageTemplate } from './page-template.js';
import { pageHeaders } from './security-headers.js';

/** What makes the site an application that can be put on a telephone's screen, each host's in its own brand. */
@Controller()
export class AppController {
  constructor(
    private readonly template: PageTemplate,
    private readonly icons: IconService,
  ) {}

  @Allow('anyone')
  @Get('manifest.webmanifest')
  @Header('content-type', 'application/manifest+json; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  manifest(@CurrentVisit() { cooperative: { settings } }: Visit) {
    const icon = (size: number) => ({ src: `/brand/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' });
    return {
      name: `${settings.portalName} – ${settings.shortName}`,
      short_name: settings.shortName,
      lang: settings.languages[0],
      start_url: '/',
      scope: '/',
      display: 'standalone',
      theme_color: settings.brand.primaryColor,
      background_color: '#f4f6f8',
      icons: [icon(192), icon(512), { src: '/brand/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    };
  }

  /** The icon as PNG, for systems that draw no SVG on their screens. */
  @Allow('anyone')
  @Get('brand/icon-:size.png')
  async icon(@CurrentVisit() { cooperative }: Visit, @Param('size') size: string, @Res() reply: FastifyReply): Promise<void> {
    const png = await this.icons.png(cooperative.settings.brand.icon, Number(size));
    if (!png) throw new Refusal('NOT_FOUND');
    void reply.type('image/png').header('cache-control', 'public, max-age=300').send(png);
  }

  /** Never cached by the browser for long: a new one must reach every device. */
  @Allow('anyone')
  @Get('sw.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'no-cache')
  serviceWorker(): string {
    return this.template.file('sw.js');
  }

  /** What the service worker keeps for a day without a network: the brand in the reader's language, and nothing of anybody. */
  @Allow('anyone')
  @Get('offline')
  offline(@CurrentVisit() { cooperative }: Visit, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const language = chosenLanguage(cooperative.settings, request.cookies[LANGUAGE_COOKIE]);
    const nonce = randomBytes(16).toString('base64');
    void reply.headers(pageHeaders(nonce, language)).send(renderPage(this.template.file('offline.html'), cooperative, { language, nonce, demo: false }));
  }

  /** The public page may be found; what stands behind the sign-in answers nobody without a session anyway. */
  @Allow('anyone')
  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(): string {
    return 'User-agent: *\nAllow: /\n';
  }
}
