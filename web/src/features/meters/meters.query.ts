import { graphql } from '../../graphql/graphql.js';

export const MetersQuery = graphql(`
  query Meters {
    meters {
      window {
        open
        from
        to
      }
      premises {
        premisesId
        address
        kind
        heldFrom
        heldTo
        meters {
          id
          medium
          location
          serial
          unit
          installedOn
          removedOn
          reportable
          lastReading {
            readOn
            value
            kind
          }
        }
      }
    }
  }
`);
