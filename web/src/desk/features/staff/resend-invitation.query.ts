import { graphql } from '../../../graphql/graphql.js';

export const ResendInvitationMutation = graphql(`
  mutation ResendInvitation($id: ID!) {
    resendInvitation(id: $id) {
      problems {
        field
        code
      }
    }
  }
`);
