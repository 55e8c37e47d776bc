import { graphql } from '../../../graphql/graphql.js';

export const TrailQuery = graphql(`
  query DeskTrail($filter: TrailInput!, $after: String) {
    deskTrail(filter: $filter, after: $after) {
      rows {
        id
        at
        action
        staff
        personId
        identifier
        address
        details {
          key
          value
        }
      }
      next
    }
  }
`);
