import { graphql } from '../../../graphql/graphql.js';

export const RemoveWebhook = graphql(`
  mutation RemoveWebhook($id: ID!) {
    removeWebhook(id: $id)
  }
`);
