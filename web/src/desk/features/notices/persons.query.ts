import { graphql } from '../../../graphql/graphql.js';

export const NoticePersonsQuery = graphql(`
  query NoticePersons($search: String!) {
    noticePersons(search: $search) {
      id
      name
      key
      address
    }
  }
`);
