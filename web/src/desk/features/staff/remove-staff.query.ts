import { graphql } from '../../../graphql/graphql.js';

export const RemoveStaffMutation = graphql(`
  mutation RemoveStaff($id: ID!) {
    removeStaff(id: $id) {
      problems {
        field
        code
      }
    }
  }
`);
