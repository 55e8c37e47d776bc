import { graphql } from '../../../graphql/graphql.js';

/** Changes one section of the draft. */
export const SaveSettingsDraft = graphql(`
  mutation SaveSettingsDraft($version: Int!, $section: SettingsSection!, $value: Settings!) {
    saveSettingsDraft(version: $version, section: $section, value: $value) { problems { field code } desk { version } }
  }
`);
