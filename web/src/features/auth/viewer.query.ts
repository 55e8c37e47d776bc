import { graphql } from '../../graphql/graphql.js';

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      name
      identifier
      asOf
      unreadNotices
      unreadLetters
      seenBy {
        staffName
        until
      }
    }
  }
`);
