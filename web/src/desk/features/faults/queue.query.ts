import { graphql } from '../../../graphql/graphql.js';

export const DeskFaultsQuery = graphql(`
  query DeskFaults($filter: FaultQueueInput!, $order: FaultQueueOrder!, $descending: Boolean!, $after: ID) {
    deskFaults(filter: $filter, order: $order, descending: $descending, after: $after) {
      count
      next
      rows {
        id
        number
        filedOn
        address
        commonPart
        category
        categoryLabel
        description
        state
        stateSince
        dueOn
        overdue
        assignee
        duplicate
      }
    }
  }
`);
