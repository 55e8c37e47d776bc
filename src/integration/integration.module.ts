import { Module } from '@nestjs/common';
import { FeedQueueModule } from '../feed/index.js';
import { ChangesApiController } from './api/changes-api.controller.js';
import { FeedApiController } from './api/feed-api.controller.js';
import { Changes } from './changes/changes.service.js';
import { ChangeFilesController } from './desk/change-files.controller.js';
import { IntegrationsResolver } from './desk/integrations.resolver.js';
import { IntegrationsService } from './desk/integrations.service.js';
import { ProgramLimits } from './tokens/program-limits.js';
import { Programs } from './tokens/programs.service.js';
import { Tokens } from './tokens/tokens.service.js';
import { Webhooks } from './webhooks/webhooks.service.js';

/** What the schema has of this module. */
export const integrationResolvers = [IntegrationsResolver];

/** The doors for the office's programs. */
@Module({
  imports: [FeedQueueModule],
  controllers: [FeedApiController, ChangesApiController, ChangeFilesController],
  providers: [Changes, ...integrationResolvers, IntegrationsService, ProgramLimits, Programs, Tokens, Webhooks],
  exports: [Programs],
})
export class IntegrationModule {}
