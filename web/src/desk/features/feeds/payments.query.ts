import { graphql } from '../../../graphql/graphql.js';

export const DeskPaymentsQuery = graphql(`
  query DeskPayments($fate: PendingFate, $after: ID) {
    pendingPayments(fate: $fate, after: $after) {
      next
      rows {
        id
        bookedOn
        amount
        title
        fate
        account
        fault
        numbers
        entry
      }
    }
  }
`);
