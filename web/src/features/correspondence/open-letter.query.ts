import { graphql } from '../../graphql/graphql.js';

export const OpenLetter = graphql(`
  mutation OpenLetter($id: ID!) {
    openLetter(id: $id) {
      letterId
      openedAt
    }
  }
`);
