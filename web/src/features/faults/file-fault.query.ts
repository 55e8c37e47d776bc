import { graphql } from '../../graphql/graphql.js';

export const FileFaultMutation = graphql(`
  mutation FileFault($input: FileFaultInput!) {
    fileFault(input: $input) {
      problems {
        field
        code
      }
      fault {
        id
        number
      }
    }
  }
`);
