export { StaffContext, loadStaff, may, useMay, useStaff, type Staff } from './viewer.js';
export type { Permission } from './permission.js';
export { sessionEnded, signOut } from './session.js';
export { accountRequest, doneBody, statusOf } from './auth-request.js';
export { STAFF_POLICY } from './password-policy.js';
