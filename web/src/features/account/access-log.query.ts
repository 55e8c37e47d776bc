import { graphql } from '../../graphql/graphql.js';

export const AccessLogQuery = graphql(`
  query AccessLog($after: String) {
    accessLog(after: $after) {
      events {
        id
        at
        action
        address
        byOffice
        staffName
        reason
      }
      next
    }
  }
`);
