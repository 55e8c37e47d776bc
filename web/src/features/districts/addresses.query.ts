import { graphql } from '../../graphql/graphql.js';

export const AddressesQuery = graphql(`
  query BuildingAddresses($text: String!) {
    buildingAddresses(text: $text) {
      id
      address
      postcode
      city
    }
  }
`);
