import { graphql } from '../../../graphql/graphql.js';

/** Puts the draft in force. */
export const PublishSettings = graphql(`
  mutation PublishSettings($version: Int!) {
    publishSettings(version: $version) { problems { field code } desk { version } }
  }
`);
