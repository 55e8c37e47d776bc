import { graphql } from '../../graphql/graphql.js';

export const SuggestionsQuery = graphql(`
  query AddressSuggestions($text: String!) {
    buildingAddresses(text: $text) {
      id
      address
      postcode
      city
    }
  }
`);
