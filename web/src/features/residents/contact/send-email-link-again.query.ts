import { graphql } from '../../../graphql/graphql.js';

export const SendEmailLinkAgain = graphql(`
  mutation SendEmailLinkAgain {
    sendEmailLinkAgain {
      problems {
        field
        code
      }
    }
  }
`);
