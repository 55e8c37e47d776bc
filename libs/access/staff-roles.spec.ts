import { describe, expect, it } from '@jest/globals';
import { mayWith, OPERATOR, permissionsOf, STAFF_PERMISSIONS, STAFF_ROLES, type StaffPermission } from './staff-roles.js';

describe('what the roles of the staff allow', () => {
  it('is this table, reviewed as it stands', () => {
    const rows = (Object.keys(STAFF_PERMISSIONS) as StaffPermission[])
      .map((permission) => `${permission.padEnd(20)} ${([...STAFF_ROLES, OPERATOR] as const).map((role) => (mayWith([role], permission) ? role : '-'.repeat(role.length))).join(' ')}`);
    expect(rows.join('\n')).toMatchInlineSnapshot(`
"desk.people.read     CLERK ---------- ------ ADMIN --------
desk.people.issue    CLERK ---------- ------ ADMIN --------
desk.people.seeAs    CLERK ---------- ------ ADMIN --------
desk.applications    CLERK ---------- ------ ADMIN --------
desk.faults          ----- DISPATCHER ------ ADMIN --------
desk.readings        ----- DISPATCHER ------ ADMIN --------
desk.notices         ----- ---------- EDITOR ADMIN --------
desk.letters         ----- ---------- EDITOR ADMIN --------
desk.feeds           ----- ---------- ------ ADMIN --------
desk.settings        ----- ---------- ------ ADMIN --------
desk.staff           ----- ---------- ------ ADMIN OPERATOR
desk.audit           ----- ---------- ------ ADMIN OPERATOR
desk.figures         ----- ---------- ------ ADMIN --------
platform             ----- ---------- ------ ----- OPERATOR"
`);
  });

  it('adds up over roles, and leaves an admin nothing closed', () => {
    expect(permissionsOf(['CLERK', 'EDITOR'])).toEqual(permissionsOf(['ADMIN']).filter((each) => mayWith(['CLERK'], each) || mayWith(['EDITOR'], each)));
    expect([...permissionsOf(['ADMIN']), 'platform']).toEqual(Object.keys(STAFF_PERMISSIONS));
    expect(permissionsOf([OPERATOR])).toEqual(['desk.staff', 'desk.audit', 'platform']);
    expect(permissionsOf([])).toEqual([]);
  });
});
