import { graphql } from '../../../graphql/graphql.js';

export const PlanFaultMutation = graphql(`
  mutation PlanFault($input: PlanFaultInput!) {
    planFault(input: $input) {
      problems {
        field
        code
      }
      fault {
        id
      }
    }
  }
`);
