export { AuditEvent, type AuditAction } from './audit-event.entity.js';
export { record } from './record.js';
