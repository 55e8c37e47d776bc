import { graphql } from '../../../graphql/graphql.js';

export const LoginBatchesQuery = graphql(`
  query LoginBatches {
    loginBatches {
      id
      address
      staircase
      state
      total
      done
      startedAt
      startedBy
      readyUntil
      mine
    }
  }
`);
