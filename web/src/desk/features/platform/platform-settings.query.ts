import { graphql } from '../../../graphql/graphql.js';

export const PlatformSettingsQuery = graphql(`
  query PlatformSettings {
    platformSettings {
      passwordFloor
      announcements {
        id
        pl
        uk
        en
        from
        to
      }
    }
  }
`);
