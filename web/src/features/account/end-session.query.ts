import { graphql } from '../../graphql/graphql.js';

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);
