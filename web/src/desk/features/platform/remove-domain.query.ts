import { graphql } from '../../../graphql/graphql.js';

export const RemoveDomain = graphql(`
  mutation RemoveDomain($id: ID!, $host: String!) {
    removeDomain(id: $id, host: $host) {
      problems {
        field
        code
      }
    }
  }
`);
