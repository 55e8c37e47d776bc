import { graphql } from '../../../graphql/graphql.js';

export const PaymentQuery = graphql(`
  query Payment($accountId: ID!) {
    payment(accountId: $accountId) {
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
