import { graphql } from '../../../graphql/graphql.js';

export const WithdrawNoticeMutation = graphql(`
  mutation WithdrawNotice($id: ID!) {
    withdrawNotice(id: $id) {
      problems {
        field
        code
      }
    }
  }
`);
