import { graphql } from '../../../graphql/graphql.js';

export const MeteredBuildingsQuery = graphql(`
  query MeteredBuildings {
    meteredBuildings {
      id
      name
    }
  }
`);
