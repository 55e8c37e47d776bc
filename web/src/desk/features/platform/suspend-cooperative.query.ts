import { graphql } from '../../../graphql/graphql.js';

export const SuspendCooperative = graphql(`
  mutation SuspendCooperative($id: ID!, $suspended: Boolean!) {
    suspendCooperative(id: $id, suspended: $suspended) {
      problems {
        field
        code
      }
    }
  }
`);
