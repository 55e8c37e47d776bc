import type { DeskOperation } from './desk-operation.js';

/** Feeds at the desk. */
export const DESK_FEEDS: Record<string, DeskOperation> = {
  'Query.feedBatches': {
    query: 'query ($after: ID) { feedBatches(after: $after) { next rows { id state source: fileName staffName receivedAt } } }',
    variables: ({ feedBatchId }) => ({ after: feedBatchId }),
  },
  'Query.feedBatch': {
    query: 'query ($id: ID!) { feedBatch(id: $id) { id state source files { file inserted } problems { file value } difference { moved { account before } } } }',
    variables: ({ feedBatchId }) => ({ id: feedBatchId }),
  },
  'Mutation.applyFeedBatch': {
    query: 'mutation ($id: ID!) { applyFeedBatch(id: $id) { batchId problems { field code } } }',
    variables: ({ feedBatchId }) => ({ id: feedBatchId }),
  },
  'Mutation.cancelFeedBatch': {
    query: 'mutation ($id: ID!) { cancelFeedBatch(id: $id) { batchId problems { field code } } }',
    variables: ({ feedBatchId }) => ({ id: feedBatchId }),
  },
  'Query.feedReconciliation': { query: '{ feedReconciliation { at asOf groups { group accounts entries balances program } } }' },
  'Query.feedDifferingAccounts': { query: '{ feedDifferingAccounts { next rows { accountId key balance } } }' },
  'Query.pendingPayments': {
    query: 'query ($after: ID) { pendingPayments(after: $after) { next rows { id title amount account numbers } } }',
    variables: ({ paymentId }) => ({ after: paymentId }),
  },
  'Query.feedMappings': { query: '{ feedMappings { versions { version savedBy mapping } contract { name } } }' },
};

/** The routes of feeds at the desk. */
export const DESK_FEED_ROUTES: Record<string, string> = {
  'POST /desk/feeds': 'a package into the queue of this cooperative; see test/api/desk-feeds.e2e.ts',
  'POST /desk/feeds/statement': 'a bank statement into the queue of this cooperative; see test/api/desk-feeds.e2e.ts',
  'GET /desk/feeds/:id/problems.csv': 'a batch of this cooperative; a foreign id answers as a missing one: test/api/desk-feeds.e2e.ts',
  'GET /desk/feeds/:id/original': 'a package of this cooperative; a foreign id answers as a missing one: test/api/desk-feeds.e2e.ts',
  'POST /desk/feeds/mapping': 'reads what came with it; saves for this cooperative and takes no id; see test/api/desk-feeds.e2e.ts',
  'POST /desk/feeds/mapping/sample': 'reads what came with it and keeps nothing; see test/api/desk-feeds.e2e.ts',
};
