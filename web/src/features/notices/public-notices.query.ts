import { graphql } from '../../graphql/graphql.js';

export const PublicNoticesQuery = graphql(`
  query PublicNotices($after: ID) {
    publicNotices(after: $after) {
      notices {
        id
        title
        visibleFrom
      }
      next
    }
  }
`);
