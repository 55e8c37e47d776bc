import { Module } from '@nestjs/common';
import { PageTemplate } from './page-template.js';
import { SiteController } from './site.controller.js';

/** The public face: the page under every cooperative's host, in its brand. */
@Module({ controllers: [SiteController], providers: [PageTemplate] })
export class SiteModule {}
