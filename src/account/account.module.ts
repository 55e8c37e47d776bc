import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/index.js';
import { AccessLogService } from './access-log.service.js';
import { AccountController } from './account.controller.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { ChangePasswordService } from './change-password.service.js';
import { ExportService } from './export/export.service.js';

/** The doors of the module in GraphQL. */
export const accountResolvers = [AccountResolver];

/** What belongs to whoever is signed in: password, sessions, language, notifications, a copy of their data. */
@Module({
  imports: [AuthModule],
  controllers: [AccountController],
  providers: [...accountResolvers, AccountService, AccessLogService, ChangePasswordService, ExportService],
})
export class AccountModule {}
