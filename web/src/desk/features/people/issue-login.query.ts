import { graphql } from '../../../graphql/graphql.js';

export const IssueLoginMutation = graphql(`
  mutation IssueLogin($input: IssueLoginInput!) {
    issueLogin(input: $input) {
      problems {
        field
        code
      }
      issued {
        identifier
        password
        expiresAt
        reissued
        letter
      }
    }
  }
`);
