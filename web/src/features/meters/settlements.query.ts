import { graphql } from '../../graphql/graphql.js';

export const SettlementsQuery = graphql(`
  query Settlements($year: Int, $accountId: ID) {
    settlements(year: $year, accountId: $accountId) {
      year
      years
      account {
        accountId
        name
        address
      }
      accounts {
        accountId
        name
        address
      }
      settlements {
        id
        number
        medium
        issuedOn
        periodFrom
        periodTo
        advances
        cost
        result
        lines {
          name
          quantity
          unit
          rate
          amount
        }
        readings {
          serial
          location
          unit
          readOn
          value
          kind
        }
      }
    }
  }
`);
