import { graphql } from '../../../graphql/graphql.js';

export const LinkFaultMutation = graphql(`
  mutation LinkFault($input: LinkFaultInput!) {
    linkFault(input: $input) {
      problems {
        field
        code
      }
      fault {
        id
      }
    }
  }
`);
