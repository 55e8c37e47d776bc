import { graphql } from '../../../graphql/graphql.js';

export const LoginBatchQuery = graphql(`
  query LoginBatch($id: ID!) {
    loginBatch(id: $id) {
      id
      state
      total
      done
      readyUntil
      mine
    }
  }
`);
