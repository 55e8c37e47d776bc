import { graphql } from '../../../graphql/graphql.js';

export const CheckMutation = graphql(`
  mutation CheckApplication($input: ApplicationCheckInput!) {
    checkApplication(input: $input) {
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
