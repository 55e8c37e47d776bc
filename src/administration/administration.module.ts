import { Module } from '@nestjs/common';
import { DraftPreview } from './draft-preview.js';
import { SettingsController } from './settings.controller.js';
import { SettingsDraft } from './settings-draft.service.js';
import { SettingsPublishing } from './settings-publishing.service.js';
import { SettingsReading } from './settings-reading.service.js';
import { SettingsResolver } from './settings.resolver.js';

/** The doors of the module in GraphQL. */
export const administrationResolvers = [SettingsResolver];

/** A cooperative's settings in its own admins' hands. */
@Module({
  controllers: [SettingsController],
  providers: [...administrationResolvers, DraftPreview, SettingsDraft, SettingsPublishing, SettingsReading],
  exports: [DraftPreview],
})
export class AdministrationModule {}
