import { graphql } from '../../../graphql/graphql.js';

export const RemoveNoticeFileMutation = graphql(`
  mutation RemoveNoticeFile($id: ID!, $fileId: ID!) {
    removeNoticeFile(id: $id, fileId: $fileId) {
      problems {
        field
        code
      }
    }
  }
`);
