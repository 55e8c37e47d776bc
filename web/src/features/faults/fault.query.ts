import { graphql } from '../../graphql/graphql.js';

export const FaultQuery = graphql(`
  query Fault($id: ID!) {
    fault(id: $id) {
      id
      number
      filedOn
      address
      commonPart
      category
      categoryLabel
      description
      state
      stateSince
      mine
      phone
      photos
      takesComments
      events {
        id
        at
        author
        state
        text
      }
    }
  }
`);
