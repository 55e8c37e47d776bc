import { graphql } from '../../../graphql/graphql.js';

export const RevokeToken = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeToken(id: $id)
  }
`);
