import type { DeskOperation } from './desk-operation.js';

const PROBLEMS = '{ problems { field code } }';
const BATCH = '{ id address staircase state total done startedAt startedBy readyUntil mine }';

/** People as their office needs to know them, and their logins. */
export const PEOPLE: Record<string, DeskOperation> = {
  'Query.deskPeople': {
    query: `query ($buildingId: ID) { deskPeople(input: { search: "a", buildingId: $buildingId }) {
      rows { id name key identifier state addresses } next } }`,
    variables: ({ buildingId }) => ({ buildingId }),
  },
  'Query.deskBuildings': { query: '{ deskBuildings { id address districtId district staircases } }' },
  'Query.deskPerson': {
    query: `query ($id: ID!) { deskPerson(id: $id) { id name key memberNumber memberSince correspondenceAddress
      premises { address title kind areaM2 validFrom validTo }
      accounts { id key name group address role heldFrom heldTo setOn balance nrbs }
      login { identifier state createdAt issuedAt issuedBy document startPasswordExpiresAt passwordSetAt sessions lastSignedIn failedSince lockedUntil }
      contacts { kind value } contactChanges { id at kind oldValue newValue state exportedAt }
      letters { id issuedOn caseNumber subject openedAt } unreadNotices faults { id number filedOn category state }
      events { id at action staff address } seen { id startedAt endedAt staffName reason } } }`,
    variables: ({ personId }) => ({ id: personId }),
  },
  'Mutation.issueLogin': {
    query: `mutation ($id: ID!) { issueLogin(input: { personId: $id, document: ID_CARD }) {
      problems { field code } issued { identifier password expiresAt reissued letter } } }`,
    variables: ({ personId }) => ({ id: personId }),
  },
  'Mutation.unlockLogin': {
    query: `mutation ($id: ID!) { unlockLogin(personId: $id) ${PROBLEMS} }`,
    variables: ({ personId }) => ({ id: personId }),
  },
  'Mutation.endLoginSessions': {
    query: `mutation ($id: ID!) { endLoginSessions(personId: $id) ${PROBLEMS} }`,
    variables: ({ personId }) => ({ id: personId }),
  },
  'Query.loginCount': {
    query: 'query ($id: ID!) { loginCount(input: { buildingId: $id }) { people without } }',
    variables: ({ buildingId }) => ({ id: buildingId }),
  },
  'Query.loginBatches': { query: `{ loginBatches ${BATCH} }` },
  'Query.loginBatch': { query: `query ($id: ID!) { loginBatch(id: $id) ${BATCH} }`, variables: ({ batchId }) => ({ id: batchId }) },
  'Mutation.startLoginBatch': {
    query: `mutation ($id: ID!) { startLoginBatch(input: { buildingId: $id }) { problems { field code } batch ${BATCH} } }`,
    variables: ({ requestId }) => ({ id: requestId }),
  },
};

/** What of it is not GraphQL. */
export const PEOPLE_ROUTES: Record<string, string> = {
  'POST /desk/login-batches/:id/letters': 'the letters of a batch that the caller started, once; see test/api/office.e2e.ts',
  'POST /desk/seen-as': 'a person within the caller’s reach; see test/api/office-seeing.e2e.ts',
  'POST /desk/seen-as/end': 'the caller’s own; see test/api/office-seeing.e2e.ts',
};
