import { graphql } from '../../graphql/graphql.js';

export const LettersQuery = graphql(`
  query Letters($after: ID) {
    letters(after: $after) {
      next
      letters {
        id
        issuedOn
        caseNumber
        subject
        openedAt
      }
    }
  }
`);
