import { graphql } from '../../../graphql/graphql.js';

export const PublishNoticeMutation = graphql(`
  mutation PublishNotice($id: ID!) {
    publishNotice(id: $id) {
      problems {
        field
        code
      }
    }
  }
`);
