import { graphql } from '../../../graphql/graphql.js';

export const LetterPersonsQuery = graphql(`
  query LetterPersons($search: String!) {
    letterPersons(search: $search) {
      id
      name
      key
      address
    }
  }
`);
