import { OwnAccountResolver } from './account/own-account.resolver.js';
import { StaffManagementResolver } from './management/staff-management.resolver.js';
import { StaffResolver } from './staff.resolver.js';

export { staffCommand } from './command.js';
export { STAFF_COOKIE } from './cookies.js';
export { ResetLink } from './reset-link.job.js';
export { StaffInvitations, type Invited } from './staff-invitations.js';
export { StaffModule } from './staff.module.js';
export { StaffRoleEnum } from './models/desk-viewer.model.js';
export { StaffSessions } from './staff-sessions.js';
export const staffResolvers = [StaffResolver, StaffManagementResolver, OwnAccountResolver];
