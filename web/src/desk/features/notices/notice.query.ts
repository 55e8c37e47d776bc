import { graphql } from '../../../graphql/graphql.js';

export const DeskNoticeQuery = graphql(`
  query DeskNotice($id: ID!) {
    deskNotice(id: $id) {
      id
      title
      audience
      place
      staircase
      person
      pinned
      byEmail
      visibleFrom
      visibleTo
      phase
      editedAt
      publishedAt
      correctedAt
      body
      estate
      buildingId
      personId
      attachments {
        id
        name
        mediaType
        size
      }
    }
  }
`);
