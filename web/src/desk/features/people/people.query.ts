import { graphql } from '../../../graphql/graphql.js';

export const PeopleQuery = graphql(`
  query DeskPeople($input: PeopleInput!) {
    deskPeople(input: $input) {
      rows {
        id
        name
        key
        identifier
        state
        addresses
      }
      next
    }
  }
`);
