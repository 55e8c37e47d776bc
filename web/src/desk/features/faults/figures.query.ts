import { graphql } from '../../../graphql/graphql.js';

export const FaultDeskFiguresQuery = graphql(`
  query FaultDeskFigures {
    faultDeskFigures {
      done {
        category
        categoryLabel
        count
        median
        longest
      }
      open {
        fromDays
        count
        overdue
      }
    }
  }
`);
