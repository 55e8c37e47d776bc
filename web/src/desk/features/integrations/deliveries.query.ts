import { graphql } from '../../../graphql/graphql.js';

export const DeliveriesQuery = graphql(`
  query WebhookDeliveries($id: ID!, $after: ID) {
    integrations {
      webhooks {
        id
        url
        disabledAt
      }
    }
    webhookDeliveries(id: $id, after: $after) {
      next
      rows {
        id
        event
        state
        attempts
        lastStatus
        lastError
        createdAt
        lastAt
        nextAt
      }
    }
  }
`);
