import { graphql } from '../../../graphql/graphql.js';

export const IntegrationsQuery = graphql(`
  query Integrations {
    integrations {
      tokens {
        id
        name
        hint
        scopes
        createdBy
        createdAt
        expiresAt
        lastUsedAt
        revokedAt
      }
      waiting {
        kind
        count
        upTo
        takenAt
      }
      webhooks {
        id
        url
        events
        createdBy
        createdAt
        failures
        disabledAt
      }
    }
  }
`);
