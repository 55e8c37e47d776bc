import { graphql } from '../../../graphql/graphql.js';

export const FeedBatchesQuery = graphql(`
  query FeedBatches($state: FeedState, $after: ID) {
    feedBatches(state: $state, after: $after) {
      next
      rows {
        id
        state
        kind
        way
        staffName
        dryRun
        fileName
        mode
        asOf
        receivedAt
        startedAt
        endedAt
        inserted
        updated
        deleted
        problemCount
        statement {
          payments
          matched
        }
      }
    }
  }
`);
