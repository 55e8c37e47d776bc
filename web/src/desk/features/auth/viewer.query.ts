import { graphql } from '../../../graphql/graphql.js';

export const DeskViewerQuery = graphql(`
  query DeskViewer {
    deskViewer {
      name
      email
      roles
      permissions
      district {
        id
        name
      }
    }
  }
`);
