import type { DeskOperation } from './desk-operation.js';
import type { Operation } from './operation.js';

const APPLICATION = `id number state name address district sentOn receivedOn dueOn daysLeft decidedOn revision email phone termsVersion refusalReason identifier
  checks { kind document personName premises by at } history { at action by }`;
const act = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { problems { field code } application { ${APPLICATION} } } }`;

export const REGISTRATION: Record<string, Operation> = {
  'Mutation.applyForAccount': {
    query: `mutation { applyForAccount(input: { requestId: "00000000-0000-4000-8000-000000000000", firstName: "", lastName: "", address: "", flat: "",
      postcode: "", city: "", email: "", phone: "" }) { problems { field code } } }`,
    open: 'judges the form by itself and answers alike whoever exists; see test/api/applications.e2e.ts',
  },
  'Mutation.acceptTerms': { query: 'mutation { acceptTerms(version: "none such") { problems { field code } } }' },
  'Query.publicTexts': { query: '{ publicTexts { terms { version from text inForce } privacy accessibility } }', open: 'the cooperative’s public texts' },
  'Query.publicNotices': { query: '{ publicNotices { notices { id title visibleFrom } next } }', open: 'notices that are marked public, for everybody' },
  'Query.publicNotice': {
    query: '{ publicNotice(id: "00000000-0000-4000-8000-000000000000") { id title visibleFrom body } }', open: 'notices that are marked public, for everybody',
  },
};

/** Links out of mails: secrets of 256 bits, looked up within the host's cooperative; see test/api/applications.e2e.ts and recovery.e2e.ts. */
export const REGISTRATION_ROUTES: Record<string, string> = {
  'POST /registration/confirm': 'a secret of 256 bits, looked up within the host’s cooperative',
  'POST /registration/status': 'a secret of 256 bits; tells the state and nothing of whom it is',
  'POST /recovery/ask': 'one answer for all',
  'POST /recovery/set-password': 'a secret of 256 bits, looked up within the host’s cooperative',
};

export const APPLICATIONS_DESK: Record<string, DeskOperation> = {
  'Query.applications': {
    query: '{ applications { rows { id number name address } next waiting { received overdue } districts { id name } } }',
  },
  'Query.application': { query: `query ($id: ID!) { application(id: $id) { ${APPLICATION} } }`, variables: ({ applicationId }) => ({ id: applicationId }) },
  'Query.applicationCandidates': {
    query: 'query ($id: ID!) { applicationCandidates(id: $id) { personId premisesId name personKey premises title samePremises sameLastName sameFirstName hasAccount } }',
    variables: ({ applicationId }) => ({ id: applicationId }),
  },
  // The revision is one that never was: the probe changes nothing, whoever asks.
  ...Object.fromEntries(([
    ['receiveApplication', 'ApplicationActInput', {}], ['activateApplication', 'ApplicationActInput', {}],
    ['checkApplication', 'ApplicationCheckInput', { kind: 'SIGNATURE' }], ['uncheckApplication', 'ApplicationUncheckInput', { kind: 'SIGNATURE' }],
    ['refuseApplication', 'RefuseApplicationInput', { reason: 'Próba' }],
  ] as const).map(([name, type, more]): [string, DeskOperation] => [`Mutation.${name}`, {
    query: act(name, type), variables: ({ applicationId }) => ({ input: { id: applicationId, revision: -1, ...more } }) }])),
};
