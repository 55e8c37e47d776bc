import { graphql } from '../../../graphql/graphql.js';

export const MakeToken = graphql(`
  mutation MakeToken($input: MakeTokenInput!) {
    makeToken(input: $input) {
      problems {
        field
        code
      }
      token
    }
  }
`);
