import { graphql } from '../../graphql/graphql.js';

export const CommentFaultMutation = graphql(`
  mutation CommentFault($input: CommentFaultInput!) {
    commentFault(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);
