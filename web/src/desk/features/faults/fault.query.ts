import { graphql } from '../../../graphql/graphql.js';

export const DeskFaultQuery = graphql(`
  query DeskFault($id: ID!) {
    deskFault(id: $id) {
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
      assignedTo
      assignee
      duplicate
      reporter
      phone
      email
      filedBy
      staircase
      floor
      district
      photos
      moves
      events {
        id
        at
        author
        staff
        state
        text
        audience
      }
      original {
        id
        number
      }
      duplicates {
        id
        number
      }
    }
  }
`);
