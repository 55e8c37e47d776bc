import { graphql } from '../../../graphql/graphql.js';

export const StaffChoicesQuery = graphql(`
  query StaffChoices {
    staffChoices {
      roles
      districts {
        id
        name
      }
    }
  }
`);
