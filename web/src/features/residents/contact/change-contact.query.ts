import { graphql } from '../../../graphql/graphql.js';

export const ChangeContact = graphql(`
  mutation ChangeContact($input: ContactInput!) {
    changeContact(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);
