import { graphql } from '../../../graphql/graphql.js';

/** A page of versions, and which one is in force. */
export const SettingsHistoryQuery = graphql(`
  query SettingsHistory($after: Int) {
    settingsHistory(after: $after) {
      next
      rows { number publishedAt by returnedTo changes { field item before after } }
    }
    settingsDesk { version revision drafted }
  }
`);
