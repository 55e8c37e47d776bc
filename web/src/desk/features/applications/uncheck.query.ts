import { graphql } from '../../../graphql/graphql.js';

export const UncheckMutation = graphql(`
  mutation UncheckApplication($input: ApplicationUncheckInput!) {
    uncheckApplication(input: $input) {
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
