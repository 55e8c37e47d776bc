import { graphql } from '../../../graphql/graphql.js';

export const InviteCooperativeAdmin = graphql(`
  mutation InviteCooperativeAdmin($id: ID!, $name: String!, $email: String!) {
    inviteCooperativeAdmin(id: $id, name: $name, email: $email) {
      problems {
        field
        code
      }
    }
  }
`);
