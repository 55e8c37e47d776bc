import { graphql } from '../../../graphql/graphql.js';

export const DeskReadingsQuery = graphql(`
  query DeskReadings($filter: DeskReadingsInput!, $after: ID) {
    deskReadings(filter: $filter, after: $after) {
      count
      plain
      next
      rows {
        id
        serial
        medium
        unit
        address
        person
        readOn
        value
        consumption
        usual
        flags
        hasPhoto
        state
        exportedAt
      }
    }
  }
`);
