import { graphql } from '../../../graphql/graphql.js';

export const BankAccountsQuery = graphql(`
  query BankAccounts {
    bankAccounts {
      address
      accountName
      nrb
      purpose
    }
  }
`);
