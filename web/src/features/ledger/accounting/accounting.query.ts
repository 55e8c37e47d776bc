import { graphql } from '../../../graphql/graphql.js';

export const AccountingQuery = graphql(`
  query Accounting($year: Int) {
    accounting(year: $year) {
      year
      years
      exclusions
      accounts {
        accountId
        name
        group
        address
        opening
        charges
        corrections
        payments
        closing
      }
    }
  }
`);
