import { graphql } from '../../../graphql/graphql.js';

export const PlatformCooperativesQuery = graphql(`
  query PlatformCooperatives($search: String, $after: String) {
    platformCooperatives(search: $search, after: $after) {
      rows {
        id
        slug
        name
        domains
        suspendedAt
        usage {
          logins
          loginsInUse
          lastFeedAt
          feedsRefusedMonth
          mailsFailed
        }
      }
      next
    }
  }
`);
