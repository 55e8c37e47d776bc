import { graphql } from '../../../graphql/graphql.js';

export const ApplyFeedBatchMutation = graphql(`
  mutation ApplyFeedBatch($id: ID!) {
    applyFeedBatch(id: $id) {
      batchId
      problems {
        code
      }
    }
  }
`);
