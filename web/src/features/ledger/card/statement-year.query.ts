import { graphql } from '../../../graphql/graphql.js';

export const StatementYearQuery = graphql(`
  query StatementYear($accountId: ID!, $year: Int!) {
    statementYear(accountId: $accountId, year: $year) {
      accountId
      name
      group
      address
      year
      previousYear
      nextYear
      years
      setOn
      opening
      openingForecast
      closing
      closingForecast
      totalCharges
      totalCorrections
      totalPayments
      months {
        month
        marks
        charges
        corrections
        payments
        balance
        forecast
        restsOnForecast
      }
      bankAccounts {
        nrb
        purpose
      }
      properties {
        kind
        address
        areaM2
        floor
        rooms
        personsRegistered
        titleKind
        titleFrom
        titleTo
      }
      agreements {
        signedOn
        amount
        instalments
        state
        endedOn
      }
    }
  }
`);
