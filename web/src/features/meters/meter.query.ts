import { graphql } from '../../graphql/graphql.js';

export const MeterQuery = graphql(`
  query Meter($id: ID!, $year: Int, $month: Month) {
    meter(id: $id, year: $year, month: $month) {
      id
      medium
      location
      serial
      unit
      installedOn
      removedOn
      address
      premisesKind
      year
      years
      lastReading {
        readOn
        value
        kind
      }
      readings {
        readOn
        value
        consumption
        rolledOver
        kind
        document
      }
      comparison {
        month
        months
        consumption
        previousMonth
        yearBefore
        others
        othersAverage
      }
      window {
        open
        from
        to
      }
      reports {
        id
        readOn
        value
        consumption
        rolledOver
        state
        reportedAt
        decidedAt
        reason
        mine
        photoId
      }
    }
  }
`);
