import { graphql } from '../../../graphql/graphql.js';

export const TestWebhook = graphql(`
  mutation TestWebhook($id: ID!) {
    testWebhook(id: $id)
  }
`);
