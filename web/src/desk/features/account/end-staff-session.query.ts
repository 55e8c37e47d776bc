import { graphql } from '../../../graphql/graphql.js';

export const EndStaffSessionMutation = graphql(`
  mutation EndStaffSession($id: ID!) {
    endStaffSession(id: $id)
  }
`);
