import { graphql } from '../../../graphql/graphql.js';

export const EnableWebhook = graphql(`
  mutation EnableWebhook($id: ID!) {
    enableWebhook(id: $id)
  }
`);
