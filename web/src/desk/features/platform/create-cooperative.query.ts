import { graphql } from '../../../graphql/graphql.js';

export const CreateCooperative = graphql(`
  mutation CreateCooperative($input: CreateCooperativeInput!) {
    createCooperative(input: $input) {
      cooperativeId
      problems {
        field
        code
      }
    }
  }
`);
