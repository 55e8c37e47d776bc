import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/index.js';
import { OwnAccountController } from './account/own-account.controller.js';
import { OwnAccountResolver } from './account/own-account.resolver.js';
import { OwnFactors } from './account/own-factors.service.js';
import { OwnPassword } from './account/own-password.service.js';
import { OwnSessions } from './account/own-sessions.service.js';
import { StaffPasskeys } from './account/staff-passkeys.js';
import { StaffPasswordProof } from './account/staff-password-proof.js';
import { StaffList } from './management/staff-list.service.js';
import { StaffManagementResolver } from './management/staff-management.resolver.js';
import { StaffManagement } from './management/staff-management.service.js';
import { SecondFactorService } from './second-factor.service.js';
import { StaffAuthController } from './staff-auth.controller.js';
import { StaffInvitations } from './staff-invitations.js';
import { StaffLimits } from './staff-limits.js';
import { StaffLinksService } from './staff-links.service.js';
import { StaffResolver } from './staff.resolver.js';
import { StaffSessions } from './staff-sessions.js';
import { StaffSignInService } from './staff-sign-in.service.js';

const ACCOUNT = [OwnAccountResolver, OwnFactors, OwnPassword, OwnSessions, StaffPasskeys, StaffPasswordProof];

/** Who of the office one is, and how long. */
@Module({
  imports: [AuthModule],
  controllers: [StaffAuthController, OwnAccountController],
  providers: [
    SecondFactorService, StaffInvitations, StaffLimits, StaffLinksService, StaffList, StaffManagement, StaffManagementResolver, StaffResolver, StaffSessions,
    StaffSignInService, ...ACCOUNT,
  ],
  exports: [StaffSessions, StaffInvitations],
})
export class StaffModule {}
