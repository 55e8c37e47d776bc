import { graphql } from '../../../graphql/graphql.js';

export const DecideReadingMutation = graphql(`
  mutation DecideReading($input: DecideReadingInput!) {
    decideReading(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);
