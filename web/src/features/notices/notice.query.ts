import { graphql } from '../../graphql/graphql.js';

export const NoticeQuery = graphql(`
  query Notice($id: ID!) {
    notice(id: $id) {
      id
      title
      audience
      place
      staircase
      pinned
      visibleFrom
      visibleTo
      correctedAt
      read
      body
      attachments {
        id
        name
        mediaType
        size
      }
    }
  }
`);
