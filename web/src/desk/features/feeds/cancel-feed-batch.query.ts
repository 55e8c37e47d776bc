import { graphql } from '../../../graphql/graphql.js';

export const CancelFeedBatchMutation = graphql(`
  mutation CancelFeedBatch($id: ID!) {
    cancelFeedBatch(id: $id) {
      problems {
        code
      }
    }
  }
`);
