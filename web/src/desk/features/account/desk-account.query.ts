import { graphql } from '../../../graphql/graphql.js';

export const DeskAccountQuery = graphql(`
  query DeskAccount {
    deskAccount {
      recoveryCodesLeft
      passkeys {
        id
        name
        addedAt
        lastUsedAt
      }
      sessions {
        id
        browser
        system
        since
        lastSeen
        current
      }
    }
  }
`);
