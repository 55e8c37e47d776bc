import { graphql } from '../../../graphql/graphql.js';

export const ChargesQuery = graphql(`
  query Charges($month: Month) {
    charges(month: $month) {
      month
      previousMonth
      asOf
      months
      assessments {
        accountId
        name
        address
        premisesKind
        total
        previousTotal
        lines {
          code
          name
          quantity
          unit
          rate
          amount
          change
          previous {
            code
            name
            quantity
            unit
            rate
            amount
          }
        }
        gone {
          code
          name
          quantity
          unit
          rate
          amount
        }
      }
    }
  }
`);
