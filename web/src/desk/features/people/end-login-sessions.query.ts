import { graphql } from '../../../graphql/graphql.js';

export const EndLoginSessionsMutation = graphql(`
  mutation EndLoginSessions($personId: ID!) {
    endLoginSessions(personId: $personId) {
      problems {
        field
        code
      }
    }
  }
`);
