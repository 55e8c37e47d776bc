import { graphql } from '../../../graphql/graphql.js';

export const AcceptPlainReadingsMutation = graphql(`
  mutation AcceptPlainReadings($filter: DeskReadingsInput!) {
    acceptPlainReadings(filter: $filter) {
      accepted
      left
    }
  }
`);
