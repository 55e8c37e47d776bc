import type { Operation } from './operation.js';

const TRANSFER = 'accountId accountName address setOn amount recipient nrb purpose title qrPayload refusal';

export const PAPER: Record<string, Operation> = {
  'Query.payment': {
    query: `query ($accountId: ID!) { payment(accountId: $accountId) { ${TRANSFER} } }`,
    variables: ({ accountId }) => ({ accountId }),
  },
  'Query.payments': { query: `{ payments { ${TRANSFER} } }` },
};

const CHECKED = 'probed with foreign ids in test/api/paper.e2e.ts';

/** Files of the ledger, with the reason why none can carry another's data. */
export const PAPER_ROUTES: Record<string, string> = {
  'GET /accounting/:year.csv': 'the viewer’s own accounts by the service of Query.accounting; takes no id',
  'GET /accounting/:year.xlsx': 'the viewer’s own accounts by the service of Query.accounting; takes no id',
  'GET /accounting/:accountId/:year.csv': `by the service of Query.accountingDocuments; ${CHECKED}`,
  'GET /accounting/:accountId/:year.xlsx': `by the service of Query.accountingDocuments; ${CHECKED}`,
  'GET /card/:accountId/:year.pdf': `by the service of Query.statementYear; ${CHECKED}`,
  'GET /charges/:month.pdf': 'the viewer’s own accounts by the service of Query.charges; takes no id',
  'GET /payment-slip/:accountId.pdf': `by the service of Query.payment; ${CHECKED}`,
};
