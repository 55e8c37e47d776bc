import { graphql } from '../../../graphql/graphql.js';

export const InviteStaffMutation = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);
