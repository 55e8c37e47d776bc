import { Refusal } from '#libs/graphql';
import type { Tab } from '#libs/cooperative';
import { offered } from './offered.js';
import { isStaffPermission, mayWith, type StaffPermission } from './staff-roles.js';
import type { Program, ProgramScope, StaffViewer, Viewer, Visit } from './viewer.js';

/**
 * What an operation demands.
 * 'anyone': nothing. Of residents: 'second factor', a session that may only prove its second factor; 'start password', one
 * that may only set its password; 'before terms', somebody signed in, whether or not the terms in force are accepted;
 * 'signed in'; '<tab>.read' and '<tab>.write', a resident whose cooperative has that tab; with 'or': either. Of staff: 'desk enrolment', a session
 * that may only set up its second factor; 'desk factor', one that may only show it; 'desk', anybody of the staff;
 * 'desk.…', whoever has a role with it. Of the office's programs: 'program <scope>', one whose token has the scope.
 */
export type Permission =
  | 'anyone' | 'second factor' | 'start password' | 'before terms' | 'signed in' | `${Tab}.${'read' | 'write'}` | `${Tab}.read or ${Tab}.read`
  | 'desk enrolment' | 'desk factor' | 'desk' | StaffPermission | `program ${ProgramScope}`;

/**
 * Lets the visit pass or refuses.
 *
 * @param changes true for a mutation and for every request but GET: whoever sees as a resident sees, changes nothing as one
 * @throws Refusal; a tab that the cooperative does not have, its part of the desk, and an act that one's roles do not allow,
 *   answer exactly as something that does not exist
 */
export function demand(permission: Permission, visit: Pick<Visit, 'viewer' | 'staff' | 'program'> | undefined, changes: boolean): void {
  if (changes && visit?.viewer?.seenBy && !permission.startsWith('desk')) throw new Refusal('READ_ONLY');
  if (permission === 'anyone') return;
  if (permission.startsWith('program')) demandProgram(permission, visit?.program ?? null);
  else if (permission.startsWith('desk') || permission === 'platform') demandStaff(permission, visit?.staff ?? null);
  else demandResident(permission, visit?.viewer ?? null);
}

function demandResident(permission: Permission, viewer: Viewer | null): void {
  if (!viewer) throw new Refusal('UNAUTHENTICATED');
  if (permission === 'second factor') return;
  if (viewer.awaitsSecondFactor) throw new Refusal('SECOND_FACTOR_REQUIRED');
  if (permission === 'start password') return;
  if (viewer.mustSetPassword) throw new Refusal('PASSWORD_CHANGE_REQUIRED');
  if (permission === 'before terms') return;
  if (viewer.mustAcceptTerms) throw new Refusal('TERMS_REQUIRED');
  if (permission === 'signed in') return;
  if (!tabsOf(permission).some((tab) => viewer.cooperative.tabs.has(tab))) throw new Refusal('NOT_FOUND');
}

const STAGES = { 'desk enrolment': 'ENROL', 'desk factor': 'SECOND_FACTOR' } as const;

function demandStaff(permission: Permission, staff: StaffViewer | null): void {
  const stage = STAGES[permission as keyof typeof STAGES] ?? 'FULL';
  if (staff?.stage !== stage) throw new Refusal('UNAUTHENTICATED');
  if (isStaffPermission(permission) && !(mayWith(staff.roles, permission) && offered(staff.cooperative, permission))) throw new Refusal('NOT_FOUND');
}

function demandProgram(permission: Permission, program: Program | null): void {
  if (!program) throw new Refusal('UNAUTHENTICATED');
  if (!program.scopes.some((scope) => permission === `program ${scope}`)) throw new Refusal('INSUFFICIENT_SCOPE');
}

const tabsOf = (permission: string): Tab[] =>
  permission.split(' or ').map((each) => each.slice(0, each.indexOf('.')) as Tab);
