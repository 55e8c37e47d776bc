import { graphql } from '../../../graphql/graphql.js';

export const FactorsQuery = graphql(`
  query SignInFactors {
    signInFactors {
      recoveryCodesLeft
      factors {
        id
        kind
        name
        addedAt
        lastUsedAt
      }
    }
  }
`);
