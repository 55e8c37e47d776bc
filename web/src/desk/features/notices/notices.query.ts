import { graphql } from '../../../graphql/graphql.js';

export const DeskNoticesQuery = graphql(`
  query DeskNotices($phase: NoticePhase, $search: String, $after: ID) {
    deskNotices(phase: $phase, search: $search, after: $after) {
      next
      rows {
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
      }
    }
  }
`);
