import { graphql } from '../../../graphql/graphql.js';

export const FeedDifferingQuery = graphql(`
  query FeedDiffering($anew: Boolean!, $after: String) {
    feedDifferingAccounts(anew: $anew, after: $after) {
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
