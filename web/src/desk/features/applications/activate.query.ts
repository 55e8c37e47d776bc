import { graphql } from '../../../graphql/graphql.js';

export const ActivateMutation = graphql(`
  mutation ActivateApplication($input: ApplicationActInput!) {
    activateApplication(input: $input) {
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
