import { graphql } from '../../../graphql/graphql.js';

export const StatementMonthQuery = graphql(`
  query StatementMonth($accountId: ID!, $month: Month!) {
    statementMonth(accountId: $accountId, month: $month) {
      accountId
      name
      month
      previousMonth
      nextMonth
      opening
      charges
      corrections
      payments
      closing
      forecast
      restsOnForecast
      marks
      hasCharges
      entries {
        kind
        bookedOn
        dueOn
        amount
        description
        exclusionClass
        document {
          number
          title
          issuedOn
        }
      }
    }
  }
`);
