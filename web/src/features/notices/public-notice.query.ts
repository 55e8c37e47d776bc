import { graphql } from '../../graphql/graphql.js';

export const PublicNoticeQuery = graphql(`
  query PublicNotice($id: ID!) {
    publicNotice(id: $id) {
      id
      title
      visibleFrom
      body
    }
  }
`);
