import { graphql } from '../../graphql/graphql.js';

export const ApplyMutation = graphql(`
  mutation ApplyForAccount($input: ApplyInput!, $language: String!) {
    applyForAccount(input: $input, language: $language) {
      problems {
        field
        code
      }
    }
  }
`);
