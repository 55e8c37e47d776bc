import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/index.js';
import { SecondFactorService } from './second-factor.service.js';
import { StaffAuthController } from './staff-auth.controller.js';
import { StaffInvitations } from './staff-invitations.js';
import { StaffLimits } from './staff-limits.js';
import { StaffLinksService } from './staff-links.service.js';
import { StaffResolver } from './staff.resolver.js';
import { StaffSessions } from './staff-sessions.js';
import { StaffSignInService } from './staff-sign-in.service.js';

/** Who of the office one is, and how long. */
@Module({
  imports: [AuthModule],
  controllers: [StaffAuthController],
  providers: [SecondFactorService, StaffInvitations, StaffLimits, StaffLinksService, StaffResolver, StaffSessions, StaffSignInService],
  exports: [StaffSessions, StaffInvitations],
})
export class StaffModule {}
