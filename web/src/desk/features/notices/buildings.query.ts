import { graphql } from '../../../graphql/graphql.js';

export const NoticeBuildingsQuery = graphql(`
  query NoticeBuildings {
    noticeBuildings {
      id
      name
      estate
      staircases
    }
  }
`);
