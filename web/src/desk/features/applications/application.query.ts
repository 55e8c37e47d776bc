import { graphql } from '../../../graphql/graphql.js';

export const ApplicationQuery = graphql(`
  query Application($id: ID!) {
    application(id: $id) {
      id
      revision
      number
      state
      name
      address
      district
      sentOn
      receivedOn
      dueOn
      daysLeft
      decidedOn
      email
      phone
      termsVersion
      refusalReason
      identifier
      checks {
        kind
        document
        personName
        premises
        by
        at
      }
      history {
        at
        action
        by
      }
    }
  }
`);
