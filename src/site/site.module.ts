import { Module } from '@nestjs/common';
import { AdministrationModule } from '../administration/index.js';
import { AnswersService } from './answers.service.js';
import { AppController } from './app.controller.js';
import { IconService } from './icon.service.js';
import { PageTemplate } from './page-template.js';
import { SiteController } from './site.controller.js';
import { SiteResolver } from './site.resolver.js';

/** The doors of the module in GraphQL. */
export const siteResolvers = [SiteResolver];

/** The public face: the page under every cooperative's host, in its brand. */
@Module({ imports: [AdministrationModule], controllers: [AppController, SiteController], providers: [...siteResolvers, AnswersService, PageTemplate, IconService] })
export class SiteModule {}
