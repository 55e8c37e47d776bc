import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { PermissionTable } from './permission-table.js';

/** Closed by default: the guard of every operation, and the check at start that every operation says what it demands. */
@Module({
  imports: [DiscoveryModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, PermissionTable],
  exports: [PermissionTable],
})
export class AccessModule {}
