import { graphql } from '../../../graphql/graphql.js';

export const AccountingDocumentsQuery = graphql(`
  query AccountingDocuments($accountId: ID!, $year: Int!) {
    accountingDocuments(accountId: $accountId, year: $year) {
      accountId
      name
      address
      year
      years
      exclusions
      opening
      charges
      corrections
      payments
      closing
      documents {
        number
        title
        issuedOn
        entries {
          kind
          bookedOn
          dueOn
          amount
          description
        }
      }
    }
  }
`);
