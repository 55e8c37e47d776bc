import { graphql } from '../../../graphql/graphql.js';

/** The settings as an admin works on them. */
export const SettingsDeskQuery = graphql(`
  query SettingsDesk {
    settingsDesk {
      version
      settings
      drafted
      changes { field item before after }
      problems { field code }
      editedAt
      editedBy
      revision
      domains
      passwordFloor
      districts { name address buildings }
    }
  }
`);
