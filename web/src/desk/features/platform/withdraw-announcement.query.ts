import { graphql } from '../../../graphql/graphql.js';

export const WithdrawAnnouncement = graphql(`
  mutation WithdrawAnnouncement($id: ID!) {
    withdrawAnnouncement(id: $id) {
      problems {
        field
        code
      }
    }
  }
`);
