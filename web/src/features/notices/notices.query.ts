import { graphql } from '../../graphql/graphql.js';

export const NoticesQuery = graphql(`
  query Notices($after: ID) {
    notices(after: $after) {
      next
      notices {
        id
        title
        audience
        place
        staircase
        pinned
        visibleFrom
        visibleTo
        read
        attachmentCount
      }
    }
  }
`);
