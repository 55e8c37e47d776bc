import { graphql } from '../../../graphql/graphql.js';

export const ApplicationsQuery = graphql(`
  query Applications($state: ApplicationState, $districtId: ID, $overdue: Boolean!, $search: String!, $after: String) {
    applications(state: $state, districtId: $districtId, overdue: $overdue, search: $search, after: $after) {
      rows {
        id
        number
        state
        name
        address
        district
        daysLeft
      }
      next
      waiting {
        received
        overdue
      }
      districts {
        id
        name
      }
    }
  }
`);
