import { graphql } from '../../../graphql/graphql.js';

export const WithdrawLetterMutation = graphql(`
  mutation WithdrawLetter($id: ID!) {
    withdrawLetter(id: $id) {
      problems {
        field
        code
      }
    }
  }
`);
