import { Module } from '@nestjs/common';
import { NoticeDeskController } from './desk/notice-desk.controller.js';
import { NoticeDeskResolver } from './desk/notice-desk.resolver.js';
import { NoticeDesk } from './desk/notice-desk.service.js';
import { NoticeFiles } from './desk/notice-files.service.js';
import { NoticeShelf } from './desk/notice-shelf.service.js';
import { NoticeReadingService } from './notice-reading.service.js';
import { NoticesController } from './notices.controller.js';
import { NoticesResolver } from './notices.resolver.js';
import { NoticesService } from './notices.service.js';
import { PublicNoticesResolver } from './public-notices.resolver.js';

/** The doors of the module in GraphQL. */
export const noticesResolvers = [NoticesResolver, NoticeDeskResolver, PublicNoticesResolver];

/** Notices of the manager: to those whom they are for, and at the editor's desk. */
@Module({
  controllers: [NoticesController, NoticeDeskController],
  providers: [...noticesResolvers, NoticesService, NoticeReadingService, NoticeDesk, NoticeFiles, NoticeShelf],
  exports: [NoticeShelf],
})
export class NoticesModule {}
