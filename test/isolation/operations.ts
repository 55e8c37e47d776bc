/** What a resident has, as ids and years that an operation can be asked with. */
export interface Belongings {
  accountId: string;
  year: number;
  month: string;
}

/** How an operation is probed: the document, and what it takes from the owner of the data. */
interface Operation {
  query: string;
  /** Given for operations that take an id: asked by a stranger they must answer as for an id that never was. */
  variables?: (of: Belongings) => Record<string, unknown>;
}

/**
 * Every operation of the schema. The suite fails on one that is missing here, so that nothing can be added without
 * being probed across residents and cooperatives. Each document asks for every field that can tell something.
 */
export const OPERATIONS: Record<string, Operation> = {
  'Query.viewer': { query: '{ viewer { name identifier tabs asOf } }' },
  'Query.home': { query: '{ home { groups { group accounts { id name address setOn balance heldUntil } } } }' },
  'Query.statementYear': {
    query: `query ($accountId: ID!, $year: Int!) { statementYear(accountId: $accountId, year: $year) {
      accountId name address years opening closing months { month charges corrections payments balance marks }
      bankAccounts { nrb purpose } properties { address areaM2 titleKind titleFrom } agreements { signedOn amount } } }`,
    variables: ({ accountId, year }) => ({ accountId, year }),
  },
  'Query.statementMonth': {
    query: `query ($accountId: ID!, $month: Month!) { statementMonth(accountId: $accountId, month: $month) {
      accountId name opening closing entries { kind bookedOn amount description document { number title issuedOn } } } }`,
    variables: ({ accountId, month }) => ({ accountId, month }),
  },
  'Query.charges': {
    query: 'query ($month: Month) { charges(month: $month) { month assessments { accountId name address total lines { name quantity rate amount } } } }',
  },
  'Query.accounting': { query: '{ accounting { year years accounts { accountId name address opening charges payments closing } } }' },
  'Query.accountingDocuments': {
    query: `query ($accountId: ID!, $year: Int!) { accountingDocuments(accountId: $accountId, year: $year) {
      accountId name address opening closing documents { number title entries { amount description } } } }`,
    variables: ({ accountId, year }) => ({ accountId, year }),
  },
  'Query.bankAccounts': { query: '{ bankAccounts { address accountName nrb purpose } }' },
  'Query.personal': {
    query: '{ personal { name memberNumber correspondenceAddress contacts { kind value } premises { id address titles { validFrom } accounts { id name } } } }',
  },
  'Query.premises': { query: '{ premises { id address areaM2 titles { kind validFrom } accounts { id name } } }' },
};

/** Routes that are not GraphQL, with the reason why none can carry another's data. */
export const ROUTES: Record<string, string> = {
  'GET /*': 'the page: the host’s public settings only; compared between hosts below',
  'GET /brand/icon.svg': 'the host’s own picture',
  'GET /brand/logo.svg': 'the host’s own picture',
  'GET /healthz': 'says nothing of a cooperative',
  'GET /readyz': 'says nothing of a cooperative',
  'POST /auth/set-password': 'acts on the session’s own login and takes no id',
  'POST /auth/sign-in': 'looks up the identifier within the host’s cooperative; see test/api/sign-in.e2e.ts',
  'POST /auth/sign-out': 'acts on the session itself',
};
