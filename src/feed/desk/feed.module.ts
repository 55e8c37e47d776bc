import { Module } from '@nestjs/common';
import { FeedQueueModule } from '../queue/feed-queue.module.js';
import { BatchDesk } from './batch-desk.service.js';
import { FeedDeskController } from './feed-desk.controller.js';
import { FeedDeskResolver } from './feed-desk.resolver.js';
import { FiguresDesk } from './figures-desk.service.js';
import { MappingController } from './mapping.controller.js';
import { MappingDesk } from './mapping-desk.service.js';

/** The doors of the module in GraphQL. */
export const feedResolvers = [FeedDeskResolver];

/** Feeds at the office's desk; the worker has no use for it. */
@Module({
  imports: [FeedQueueModule],
  controllers: [MappingController, FeedDeskController],
  providers: [...feedResolvers, BatchDesk, FiguresDesk, MappingDesk],
})
export class FeedModule {}
