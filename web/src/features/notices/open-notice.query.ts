import { graphql } from '../../graphql/graphql.js';

export const OpenNotice = graphql(`
  mutation OpenNotice($id: ID!) {
    openNotice(id: $id) {
      noticeId
      readAt
    }
  }
`);
