import { graphql } from '../../../graphql/graphql.js';

export const RefuseMutation = graphql(`
  mutation RefuseApplication($input: RefuseApplicationInput!) {
    refuseApplication(input: $input) {
      problems {
        field
        code
      }
      application {
        id
        revision
      }
    }
  }
`);
