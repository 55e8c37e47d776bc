import { graphql } from '../../../graphql/graphql.js';

export const StartLoginBatchMutation = graphql(`
  mutation StartLoginBatch($input: BatchInput!) {
    startLoginBatch(input: $input) {
      problems {
        field
        code
      }
      batch {
        id
      }
    }
  }
`);
