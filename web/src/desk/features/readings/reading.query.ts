import { graphql } from '../../../graphql/graphql.js';

export const DeskReadingQuery = graphql(`
  query DeskReading($id: ID!, $filter: DeskReadingsInput!) {
    deskReading(id: $id, filter: $filter) {
      id
      serial
      medium
      unit
      location
      address
      person
      readOn
      value
      previousOn
      previousValue
      consumption
      usual
      flags
      hasPhoto
      state
      reportedAt
      decidedAt
      reason
      exportedAt
      next
      history {
        readOn
        value
      }
    }
  }
`);
