import { graphql } from '../../../graphql/graphql.js';

export const ReceiveMutation = graphql(`
  mutation ReceiveApplication($input: ApplicationActInput!) {
    receiveApplication(input: $input) {
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
