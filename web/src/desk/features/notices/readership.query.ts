import { graphql } from '../../../graphql/graphql.js';

export const NoticeReadershipQuery = graphql(`
  query NoticeReadership($id: ID!) {
    noticeReadership(id: $id) {
      persons
      readers
      premises {
        address
        read
      }
    }
  }
`);
