import { graphql } from '../../../graphql/graphql.js';

export const MakeWebhook = graphql(`
  mutation MakeWebhook($input: MakeWebhookInput!) {
    makeWebhook(input: $input) {
      problems {
        field
        code
      }
      secret
    }
  }
`);
