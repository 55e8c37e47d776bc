import { graphql } from '../../../graphql/graphql.js';

export const FeedDifferingQuery = graphql(`
  query FeedDiffering($after: String) {
    feedDifferingAccounts(after: $after) {
      next
      rows {
        accountId
        key
        group
        entries
        balance
        program
      }
    }
  }
`);
