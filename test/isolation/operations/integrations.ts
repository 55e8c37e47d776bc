import type { DeskOperation } from './desk-operation.js';

/** The doors for the office's programs, at the desk. */
export const INTEGRATIONS: Record<string, DeskOperation> = {
  'Query.integrations': {
    query: `{ integrations { tokens { id name hint scopes createdBy createdAt expiresAt lastUsedAt revokedAt } waiting { kind count upTo takenAt }
      webhooks { id url events createdBy createdAt failures disabledAt } } }`,
  },
  'Query.webhookDeliveries': {
    query: `query ($id: ID!, $after: ID) { webhookDeliveries(id: $id, after: $after) { next
      rows { id event state attempts lastStatus lastError createdAt lastAt nextAt } } }`,
    variables: ({ webhookId, deliveryId }) => ({ id: webhookId, after: deliveryId }),
  },
  'Mutation.makeToken': {
    query: 'mutation { makeToken(input: { name: "", scopes: [], days: 1 }) { problems { field code } token } }',
  },
  'Mutation.takeChanges': { query: 'mutation { takeChanges(kind: CONTACT, upTo: 0) }' },
  'Mutation.makeWebhook': {
    query: 'mutation { makeWebhook(input: { url: "", events: [] }) { problems { field code } secret } }',
  },
  'Mutation.testWebhook': { query: 'mutation ($id: ID!) { testWebhook(id: $id) }', variables: ({ webhookId }) => ({ id: webhookId }) },
  'Mutation.enableWebhook': { query: 'mutation ($id: ID!) { enableWebhook(id: $id) }', variables: ({ disabledWebhookId }) => ({ id: disabledWebhookId }) },
  'Mutation.removeWebhook': { query: 'mutation ($id: ID!) { removeWebhook(id: $id) }', variables: ({ webhookId }) => ({ id: webhookId }) },
  'Mutation.revokeToken': { query: 'mutation ($id: ID!) { revokeToken(id: $id) }', variables: ({ tokenId }) => ({ id: tokenId }) },
};

/** The routes of the office's programs. */
export const INTEGRATION_ROUTES: Record<string, string> = {
  'GET /api/changes': 'changes of the token’s own cooperative; see test/api/integration-changes.e2e.ts',
  'POST /api/changes/ack': 'a place among the token’s own cooperative’s; see test/api/integration-changes.e2e.ts',
  'POST /api/feed/batches': 'writes a batch of the token’s own cooperative',
  'PUT /api/feed/batches/:key': 'the same, with the key in the path; see test/api/integration-feed.e2e.ts',
  'GET /api/feed/batches/:id': 'batches of the token’s own cooperative; a foreign id answers as a missing one: test/api/integration-feed.e2e.ts',
  'GET /api/feed/batches/:id/errors.csv': 'the same batch’s problems',
  'GET /desk/changes/:kind.csv': 'changes of the admin’s own cooperative; see test/api/integration-changes.e2e.ts',
};
