import { graphql } from '../../../graphql/graphql.js';

export const BankAccountsQuery = graphql(`
  query BankAccounts {
    bankAccounts {
      accountId
      address
      premisesKind
      accountName
      nrb
      purpose
    }
    payments {
      accountId
      accountName
      address
      premisesKind
      setOn
      amount
      recipient
      nrb
      purpose
      title
      qrPayload
      refusal
    }
  }
`);
