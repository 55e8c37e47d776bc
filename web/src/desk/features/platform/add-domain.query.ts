import { graphql } from '../../../graphql/graphql.js';

export const AddDomain = graphql(`
  mutation AddDomain($id: ID!, $host: String!) {
    addDomain(id: $id, host: $host) {
      problems {
        field
        code
      }
    }
  }
`);
