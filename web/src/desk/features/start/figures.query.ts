import { graphql } from '../../../graphql/graphql.js';

export const FiguresQuery = graphql(`
  query DeskFigures {
    deskFigures {
      residents {
        residents
        withAccount
        ownPassword
      }
      weeks {
        monday
        signIns
        persons
      }
      notices {
        id
        title
        persons
        readers
      }
      faults {
        waiting
        overdue
      }
      applications {
        waiting
        overdue
      }
      mail {
        waiting
        failed
      }
    }
  }
`);
