import { graphql } from '../../../graphql/graphql.js';

/** Puts an older version in force again. */
export const ReturnSettings = graphql(`
  mutation ReturnSettings($version: Int!, $number: Int!) {
    returnSettings(version: $version, number: $number) { problems { field code } desk { version } }
  }
`);
