import { graphql } from '../../../graphql/graphql.js';

export const HomeQuery = graphql(`
  query Home {
    home {
      asOf
      groups {
        group
        accounts {
          id
          name
          address
          premisesKind
          tracksBalance
          setOn
          balance
          heldUntil
          latestYear
          pendingPayments {
            bookedOn
            amount
            title
          }
        }
      }
    }
  }
`);
