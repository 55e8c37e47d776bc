import { graphql } from '../../../graphql/graphql.js';

export const ChargesQuery = graphql(`
  query Charges($month: Month) {
    charges(month: $month) {
      month
      months
      assessments {
        accountId
        name
        address
        total
        previousTotal
        lines {
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
