import { graphql } from '../../../graphql/graphql.js';

export const FeedReconciliationQuery = graphql(`
  query FeedReconciliation($anew: Boolean!) {
    feedReconciliation(anew: $anew) {
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
