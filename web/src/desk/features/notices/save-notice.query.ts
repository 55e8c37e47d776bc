import { graphql } from '../../../graphql/graphql.js';

export const SaveNoticeMutation = graphql(`
  mutation SaveNotice($input: SaveNoticeInput!) {
    saveNotice(input: $input) {
      problems {
        field
        code
      }
      notice {
        id
      }
    }
  }
`);
