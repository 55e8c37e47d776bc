import { graphql } from '../../../graphql/graphql.js';

export const NoticeReachQuery = graphql(`
  query NoticeReach($audience: NoticeAudienceInput!) {
    noticeReach(audience: $audience) {
      persons
      withAccount
      withEmail
      mailed
    }
  }
`);
