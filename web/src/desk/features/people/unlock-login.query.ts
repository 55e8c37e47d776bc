import { graphql } from '../../../graphql/graphql.js';

export const UnlockLoginMutation = graphql(`
  mutation UnlockLogin($personId: ID!) {
    unlockLogin(personId: $personId) {
      problems {
        field
        code
      }
    }
  }
`);
