import { graphql } from '../../../graphql/graphql.js';

export const MoveFaultsMutation = graphql(`
  mutation MoveFaults($input: MoveFaultsInput!) {
    moveFaults(input: $input) {
      moved
      notMoved {
        id
        number
        code
      }
    }
  }
`);
