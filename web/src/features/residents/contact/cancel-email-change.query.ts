import { graphql } from '../../../graphql/graphql.js';

export const CancelEmailChange = graphql(`
  mutation CancelEmailChange {
    cancelEmailChange {
      problems {
        field
        code
      }
    }
  }
`);
