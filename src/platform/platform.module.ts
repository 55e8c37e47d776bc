import { Module } from '@nestjs/common';
import { StaffModule } from '../staff/index.js';
import { CooperativesService } from './cooperatives.service.js';
import { PlatformResolver } from './platform.resolver.js';
import { PlatformSettingsService } from './platform-settings.service.js';

/** The operators' console. */
@Module({ imports: [StaffModule], providers: [CooperativesService, PlatformResolver, PlatformSettingsService] })
export class PlatformModule {}
