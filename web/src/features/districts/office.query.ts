import { graphql } from '../../graphql/graphql.js';

export const OfficeQuery = graphql(`
  query DistrictOffice($buildingId: ID!) {
    districtOffice(buildingId: $buildingId) {
      building
      name
      address
      hours
      phone
      email
    }
  }
`);
