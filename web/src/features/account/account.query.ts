import { graphql } from '../../graphql/graphql.js';

export const AccountQuery = graphql(`
  query Account {
    account {
      identifier
      email
      passwordSetAt
      sessions {
        id
        browser
        system
        since
        lastSeen
        current
      }
      notifications {
        topic
        byEmail
      }
    }
  }
`);
