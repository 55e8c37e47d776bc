import { graphql } from '../../../graphql/graphql.js';

export const BuildingsQuery = graphql(`
  query DeskBuildings {
    deskBuildings {
      id
      address
      districtId
      district
      staircases
    }
  }
`);
