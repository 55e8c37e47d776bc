import { OPERATOR, STAFF_ROLES, type StaffRole } from '#libs/access';
import { PLATFORM_ID } from '#libs/cooperative';

/** The roles that somebody may be given here: the platform has operators alone, and a cooperative has none. */
export const rolesAt = (cooperativeId: string): readonly StaffRole[] => (cooperativeId === PLATFORM_ID ? [OPERATOR] : STAFF_ROLES);

/** The role without which nobody here could manage the staff. */
export const chiefRoleAt = (cooperativeId: string): StaffRole => (cooperativeId === PLATFORM_ID ? OPERATOR : 'ADMIN');
