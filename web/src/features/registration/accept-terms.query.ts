import { graphql } from '../../graphql/graphql.js';

export const AcceptTermsMutation = graphql(`
  mutation AcceptTerms($version: String!) {
    acceptTerms(version: $version) {
      problems {
        field
        code
      }
    }
  }
`);
