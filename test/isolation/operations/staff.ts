import type { DeskOperation } from './desk-operation.js';

/** The desk’s own identity. */
export const STAFF: Record<string, DeskOperation> = {
  'Query.deskViewer': { query: '{ deskViewer { name email roles permissions district { id name } } }' },
  'Query.deskAccount': { query: '{ deskAccount { recoveryCodesLeft passkeys { id } sessions { id } } }' },
  'Mutation.endStaffSession': { query: 'mutation ($id: ID!) { endStaffSession(id: $id) }', variables: ({ staffSessionId: id }) => ({ id }) },
  'Query.deskStaff': { query: '{ deskStaff { rows { id name email roles district { id } state lastSignedIn self } next } }' },
  'Query.deskStaffMember': {
    query: 'query ($id: ID!) { deskStaffMember(id: $id) { name email roles state invitationExpires } }', variables: ({ staffId: id }) => ({ id }) },
  'Query.staffChoices': { query: '{ staffChoices { roles districts { id name } } }' },
  'Query.rolePermissions': { query: '{ rolePermissions { permission roles offered } }' },
  'Mutation.inviteStaff': {
    query: `mutation ($districtId: ID) { inviteStaff(input: { name: "Jan Próba", email: "nowa@probe.example", roles: [CLERK], districtId: $districtId }) { problems { field code } } }`,
    variables: ({ districtId }) => ({ districtId }) },
  'Mutation.resendInvitation': { query: 'mutation ($id: ID!) { resendInvitation(id: $id) { problems { code } } }', variables: ({ staffId: id }) => ({ id }) },
  'Mutation.changeStaff': {
    query: 'mutation ($id: ID!) { changeStaff(id: $id, input: { roles: [EDITOR] }) { problems { code } } }', variables: ({ staffId: id }) => ({ id }) },
  'Mutation.resetStaffFactor': { query: 'mutation ($id: ID!) { resetStaffFactor(id: $id) { problems { code } } }', variables: ({ staffId: id }) => ({ id }) },
  'Mutation.removeStaff': { query: 'mutation ($id: ID!) { removeStaff(id: $id) { problems { code } } }', variables: ({ staffId: id }) => ({ id }) },
};

/** The trail, and the figures of the first page. */
export const TRAIL: Record<string, DeskOperation> = {
  'Query.deskTrail': {
    query: `query ($staffId: ID, $identifier: String) {
      deskTrail(filter: { staffId: $staffId, identifier: $identifier }) { rows { id at action staff personId identifier address details { key value } } next } }`,
    variables: ({ staffId }) => ({ staffId }) },
  'Query.trailStaff': { query: '{ trailStaff { id name removed } }' },
  'Query.deskFigures': {
    query: `{ deskFigures { residents { residents withAccount ownPassword } weeks { monday signIns persons } notices { id title persons readers }
      faults { waiting overdue } applications { waiting overdue } mail { waiting failed } } }` },
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
  'POST /desk/auth/second-factor/options': 'the caller’s own; see test/api/staff-account.e2e.ts',
  'POST /desk/auth/second-factor/passkey': 'the caller’s own; see test/api/staff-account.e2e.ts',
  'POST /desk/account/password': 'the caller’s own; see test/api/staff-account.e2e.ts',
  'POST /desk/account/recovery-codes': 'the caller’s own; see test/api/staff-account.e2e.ts',
  'POST /desk/account/passkey/options': 'the caller’s own; see test/api/staff-account.e2e.ts',
  'POST /desk/account/passkey': 'the caller’s own; see test/api/staff-account.e2e.ts',
  'POST /desk/account/passkey/remove': 'the caller’s own; see test/api/staff-account.e2e.ts',
  'POST /desk/account/sign-out-everywhere': 'the caller’s own; see test/api/staff-account.e2e.ts',
  'GET /desk/trail/trail.csv': 'the cooperative’s own trail; see test/api/trail.e2e.ts',
  'POST /desk/auth/sign-out': 'the caller’s own; see test/api/staff-sign-in.e2e.ts',
};
