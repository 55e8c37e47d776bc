import { graphql } from '../../../graphql/graphql.js';

/** Throws the draft away. */
export const DropSettingsDraft = graphql(`
  mutation DropSettingsDraft($version: Int!) {
    dropSettingsDraft(version: $version) { problems { field code } desk { version } }
  }
`);
