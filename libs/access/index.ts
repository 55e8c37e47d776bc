export { AccessGuard } from './access.guard.js';
export { AccessModule } from './access.module.js';
export { Allow } from './allow.js';
export { CurrentViewer, CurrentVisit } from './current.js';
export { demand, type Permission } from './permission.js';
export { PermissionTable } from './permission-table.js';
export { scopeOf, type Viewer, type Visit } from './viewer.js';
