import type { Operation } from './operation.js';

export const LEDGER: Record<string, Operation> = {
  'Query.home': { query: '{ home { groups { group accounts { id name address setOn balance heldUntil pendingPayments { bookedOn amount title } } } } }' },
  'Query.statementYear': {
    query: `query ($accountId: ID!, $year: Int!) { statementYear(accountId: $accountId, year: $year) {
      accountId name address years opening closing months { month charges corrections payments balance marks }
      bankAccounts { nrb purpose } properties { address areaM2 titleKind titleFrom } agreements { signedOn amount } pendingPayments { bookedOn amount title } } }`,
    variables: ({ accountId, year }) => ({ accountId, year }),
  },
  'Query.statementMonth': {
    query: `query ($accountId: ID!, $month: Month!) { statementMonth(accountId: $accountId, month: $month) {
      accountId name opening closing entries { kind bookedOn amount description document { number title issuedOn } } } }`,
    variables: ({ accountId, month }) => ({ accountId, month }),
  },
  'Query.charges': {
    query: 'query ($month: Month) { charges(month: $month) { month assessments { accountId name address total lines { name quantity rate amount change previous { amount } } gone { name amount } } } }',
  },
  'Query.accounting': { query: '{ accounting { year years accounts { accountId name address opening charges payments closing } } }' },
  'Query.accountingDocuments': {
    query: `query ($accountId: ID!, $year: Int!) { accountingDocuments(accountId: $accountId, year: $year) {
      accountId name address opening closing documents { number title entries { amount description } } } }`,
    variables: ({ accountId, year }) => ({ accountId, year }),
  },
  'Query.bankAccounts': { query: '{ bankAccounts { address accountName nrb purpose } }' },
};
