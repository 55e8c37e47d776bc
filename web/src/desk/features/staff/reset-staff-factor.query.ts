import { graphql } from '../../../graphql/graphql.js';

export const ResetStaffFactorMutation = graphql(`
  mutation ResetStaffFactor($id: ID!) {
    resetStaffFactor(id: $id) {
      problems {
        field
        code
      }
    }
  }
`);
