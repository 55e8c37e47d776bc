import { graphql } from '../../../graphql/graphql.js';

export const StaffQuery = graphql(`
  query DeskStaff($search: String, $after: String) {
    deskStaff(search: $search, after: $after) {
      rows {
        id
        name
        email
        roles
        district {
          id
          name
        }
        state
        lastSignedIn
        self
      }
      next
    }
  }
`);
