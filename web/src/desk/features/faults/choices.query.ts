import { graphql } from '../../../graphql/graphql.js';

export const FaultDeskChoicesQuery = graphql(`
  query FaultDeskChoices {
    faultDeskChoices {
      buildings {
        id
        name
      }
      districts {
        id
        name
      }
      dispatchers {
        id
        name
      }
      categories {
        code
        label
      }
    }
  }
`);
