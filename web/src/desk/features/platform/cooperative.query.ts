import { graphql } from '../../../graphql/graphql.js';

export const PlatformCooperativeQuery = graphql(`
  query PlatformCooperative($id: ID!) {
    platformCooperative(id: $id) {
      id
      slug
      name
      domains
      createdAt
      suspendedAt
      usage {
        measuredAt
        premises
        accounts
        logins
        loginsInUse
        signInsWeek
        staff
        lastFeedAt
        feedsMonth
        feedsRefusedMonth
        mailsWaiting
        mailsFailed
        storedMegabytes
      }
    }
  }
`);
