import { graphql } from '../../../graphql/graphql.js';

export const ChangeStaffMutation = graphql(`
  mutation ChangeStaff($id: ID!, $input: StaffDutiesInput!) {
    changeStaff(id: $id, input: $input) {
      problems {
        field
        code
      }
    }
  }
`);
