import { graphql } from '../../../graphql/graphql.js';

export const FileFaultAtDeskMutation = graphql(`
  mutation FileFaultAtDesk($input: FileFaultAtDeskInput!) {
    fileFaultAtDesk(input: $input) {
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
