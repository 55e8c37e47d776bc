import { graphql } from '../../../../graphql/graphql.js';

export const FeedMappingsQuery = graphql(`
  query FeedMappings {
    feedMappings {
      versions {
        version
        savedAt
        savedBy
        mapping
      }
      contract {
        name
        columns {
          name
          type
          required
          choices
        }
      }
    }
  }
`);
