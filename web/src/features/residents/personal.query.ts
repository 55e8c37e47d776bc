import { graphql } from '../../graphql/graphql.js';

export const PersonalQuery = graphql(`
  query Personal {
    personal {
      name
      memberNumber
      memberSince
      correspondenceAddress
      contacts {
        kind
        value
      }
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
  }
`);
