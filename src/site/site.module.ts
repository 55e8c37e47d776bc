import { Module } from '@nestjs/common';
import { AnswersService } from './answers.service.js';
import { AppController } from './app.controller.js';
import { IconService } from './icon.service.js';
import { PageTemplate } from './page-template.js';
import { SiteController } from './site.controller.js';

/** The public face: the page under every cooperative's host, in its brand. */
@Module({ controllers: [AppController, SiteController], providers: [AnswersService, PageTemplate, IconService] })
export class SiteModule {}
