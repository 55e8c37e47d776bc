import { graphql } from '../../graphql/graphql.js';

export const FaultPlacesQuery = graphql(`
  query FaultPlaces {
    faultPlaces {
      phone
      premises {
        id
        address
      }
      buildings {
        id
        address
      }
      categories {
        code
        label
      }
    }
  }
`);
