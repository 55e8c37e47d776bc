import { graphql } from '../../../graphql/graphql.js';

export const WorkFaultMutation = graphql(`
  mutation WorkFault($input: WorkFaultInput!) {
    workFault(input: $input) {
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
