import { graphql } from '../../../graphql/graphql.js';

export const Announce = graphql(`
  mutation Announce($input: AnnouncementInput!) {
    announce(input: $input) {
      problems {
        field
        code
      }
    }
  }
`);
