import { graphql } from '../../../graphql/graphql.js';

export const StaffMemberQuery = graphql(`
  query DeskStaffMember($id: ID!) {
    deskStaffMember(id: $id) {
      id
      name
      email
      roles
      district {
        id
        name
      }
      state
      invitationExpires
      lastSignedIn
      self
    }
  }
`);
