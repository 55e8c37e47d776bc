import type { DeskOperation } from './desk-operation.js';

/** The desk’s own identity. */
export const STAFF: Record<string, DeskOperation> = {
  'Query.deskViewer': { query: '{ deskViewer { name email roles permissions district { id name } } }' },
};

/** How the staff get in. */
export const STAFF_ROUTES: Record<string, string> = {
  'POST /desk/auth/sign-in': 'the caller’s own; see test/api/staff-sign-in.e2e.ts',
  'POST /desk/auth/second-factor': 'the caller’s own; see test/api/staff-sign-in.e2e.ts',
  'POST /desk/auth/enrol': 'the caller’s own; see test/api/staff-sign-in.e2e.ts',
  'POST /desk/auth/confirm-enrolment': 'the caller’s own; see test/api/staff-sign-in.e2e.ts',
  'POST /desk/auth/accept-invitation': 'a link of this cooperative alone; see test/api/staff-sign-in.e2e.ts',
  'POST /desk/auth/reset': 'a link of this cooperative alone; see test/api/staff-sign-in.e2e.ts',
  'POST /desk/auth/forgotten': 'one answer for all; see test/api/staff-sign-in.e2e.ts',
  'POST /desk/auth/sign-out': 'the caller’s own; see test/api/staff-sign-in.e2e.ts',
};
