import { graphql } from '../../../graphql/graphql.js';

export const ContactQuery = graphql(`
  query Contact {
    contact {
      entries {
        kind
        value
        changedAt
        officeValue
        exportedAt
      }
      pending {
        value
        sentAt
        expired
      }
      history {
        id
        kind
        oldValue
        newValue
        state
        at
        exportedAt
      }
    }
  }
`);
