import { graphql } from '../../graphql/graphql.js';

export const FaultsQuery = graphql(`
  query Faults($premisesId: ID, $state: FaultState, $onlyMine: Boolean!, $after: ID) {
    faults(premisesId: $premisesId, state: $state, onlyMine: $onlyMine, after: $after) {
      next
      faults {
        id
        number
        filedOn
        address
        commonPart
        category
        categoryLabel
        description
        state
        mine
      }
    }
    faultPlaces {
      premises {
        id
        address
      }
    }
  }
`);
