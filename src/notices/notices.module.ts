import { Module } from '@nestjs/common';
import { NoticeReadingService } from './notice-reading.service.js';
import { NoticesController } from './notices.controller.js';
import { NoticesResolver } from './notices.resolver.js';
import { NoticesService } from './notices.service.js';
import { PublicNoticesResolver } from './public-notices.resolver.js';

/** The doors of the module in GraphQL. */
export const noticesResolvers = [NoticesResolver, PublicNoticesResolver];

/** Notices of the manager, to those whom they are for. */
@Module({ controllers: [NoticesController], providers: [...noticesResolvers, NoticesService, NoticeReadingService] })
export class NoticesModule {}
