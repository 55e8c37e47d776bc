import { graphql } from '../../../graphql/graphql.js';

export const DeskLettersQuery = graphql(`
  query DeskLetters($search: String, $fate: LetterFate, $after: ID) {
    deskLetters(search: $search, fate: $fate, after: $after) {
      next
      rows {
        id
        issuedOn
        issuedAt
        caseNumber
        subject
        person
        personKey
        atDesk
        fate
        openedAt
        withdrawnAt
      }
    }
  }
`);
