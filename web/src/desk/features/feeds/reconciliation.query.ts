import { graphql } from '../../../graphql/graphql.js';

export const FeedReconciliationQuery = graphql(`
  query FeedReconciliation {
    feedReconciliation {
      at
      asOf
      groups {
        group
        accounts
        entries
        balances
        program
        programAccounts
        differing
      }
    }
  }
`);
