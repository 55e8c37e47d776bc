/** What somebody of the office is there for; one may have several. */
export const STAFF_ROLES = ['CLERK', 'DISPATCHER', 'EDITOR', 'ADMIN'] as const;
/** Works for the platform, at its own host, and for no cooperative; the database holds that. */
export const OPERATOR = 'OPERATOR';

export type StaffRole = (typeof STAFF_ROLES)[number] | typeof OPERATOR;

/**
 * Which roles may do what at the desk. The one place that says so: the guard, the pages and the table shown to admins
 * all read it, and test/access keeps it as a reviewed snapshot.
 */
export const STAFF_PERMISSIONS = {
  /** Find people, and read what the office needs to know of one. */
  'desk.people.read': ['CLERK', 'ADMIN'],
  /** Issue an identifier and a start password, unlock, bulk issue. */
  'desk.people.issue': ['CLERK', 'ADMIN'],
  /** See the portal as one resident sees it: read-only, with a reason, written into the resident's log. */
  'desk.people.seeAs': ['CLERK', 'ADMIN'],
  /** Receive, check, activate and refuse applications. */
  'desk.applications': ['CLERK', 'ADMIN'],
  /** Work fault reports. */
  'desk.faults': ['DISPATCHER', 'ADMIN'],
  /** Decide on readings that residents reported. */
  'desk.readings': ['DISPATCHER', 'ADMIN'],
  /** Write notices. */
  'desk.notices': ['EDITOR', 'ADMIN'],
  /** Send letters. */
  'desk.letters': ['EDITOR', 'ADMIN'],
  /** Load feeds, take out what residents entered, tokens for programs. */
  'desk.feeds': ['ADMIN'],
  /** Configure the portal. */
  'desk.settings': ['ADMIN'],
  /** Invite and remove staff, and set their roles. */
  'desk.staff': ['ADMIN', OPERATOR],
  /** Read the trail. */
  'desk.audit': ['ADMIN', OPERATOR],
  /** The figures of the start page. */
  'desk.figures': ['ADMIN'],
  /** Create, watch, suspend cooperatives; set the platform's floor; announce maintenance. At the platform's own host. */
  platform: [OPERATOR],
} as const satisfies Record<string, readonly StaffRole[]>;
export type StaffPermission = keyof typeof STAFF_PERMISSIONS;

/** Everything that somebody with these roles may do, in the table's order. */
export const permissionsOf = (roles: readonly StaffRole[]): StaffPermission[] =>
  (Object.keys(STAFF_PERMISSIONS) as StaffPermission[]).filter((permission) => mayWith(roles, permission));

/** True where one of the roles has the permission. */
export const mayWith = (roles: readonly StaffRole[], permission: StaffPermission): boolean =>
  (STAFF_PERMISSIONS[permission] as readonly StaffRole[]).some((role) => roles.includes(role));

/** True for what is said of the staff and not of residents. */
export const isStaffPermission = (permission: string): permission is StaffPermission => permission in STAFF_PERMISSIONS;
