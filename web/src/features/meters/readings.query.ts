import { graphql } from '../../graphql/graphql.js';

export const ReadingsQuery = graphql(`
  query Readings($year: Int, $medium: Medium) {
    readings(year: $year, medium: $medium) {
      year
      years
      medium
      media
      documents {
        id
        number
        readOn
        premisesId
        address
        readings {
          serial
          location
          unit
          value
          consumption
          kind
        }
      }
    }
  }
`);
