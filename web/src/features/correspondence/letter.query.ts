import { graphql } from '../../graphql/graphql.js';

export const LetterQuery = graphql(`
  query Letter($id: ID!) {
    letter(id: $id) {
      id
      issuedOn
      caseNumber
      subject
      openedAt
      fileOnly
      body
    }
  }
`);
