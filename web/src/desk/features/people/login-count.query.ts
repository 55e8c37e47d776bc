import { graphql } from '../../../graphql/graphql.js';

export const LoginCountQuery = graphql(`
  query LoginCount($input: BatchInput!) {
    loginCount(input: $input) {
      people
      without
    }
  }
`);
