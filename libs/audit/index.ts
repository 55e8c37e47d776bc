export { AUDIT_ACTIONS, type AuditAction } from './actions.js';
export { AuditEvent } from './audit-event.entity.js';
export { record } from './record.js';
