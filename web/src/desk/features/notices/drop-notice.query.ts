import { graphql } from '../../../graphql/graphql.js';

export const DropNoticeMutation = graphql(`
  mutation DropNotice($id: ID!) {
    dropNotice(id: $id) {
      problems {
        field
        code
      }
    }
  }
`);
