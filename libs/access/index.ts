export { AccessGuard } from './access.guard.js';
export { AccessModule } from './access.module.js';
export { Allow } from './allow.js';
export { CurrentProgram, CurrentStaff, CurrentViewer, CurrentVisit } from './current.js';
export { demand, type Permission } from './permission.js';
export { offered } from './offered.js';
export { PermissionTable } from './permission-table.js';
export { isStaffPermission, mayWith, OPERATOR, permissionsOf, STAFF_PERMISSIONS, STAFF_ROLES, type StaffPermission, type StaffRole } from './staff-roles.js';
export { deskScopeOf, PROGRAM_SCOPES, programScopeOf, scopeOf, type Program, type ProgramScope, type SeenBy, type StaffViewer, type Viewer, type Visit } from './viewer.js';
