import { graphql } from '../../graphql/graphql.js';

export const PremisesQuery = graphql(`
  query Premises {
    premises {
      id
      address
      kind
      areaM2
      floor
      rooms
      personsRegistered
      staircase
      estate
      titles {
        kind
        validFrom
        validTo
      }
      accounts {
        id
        name
        group
      }
    }
  }
`);
