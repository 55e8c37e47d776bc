import { graphql } from '../../../graphql/graphql.js';

export const TrailStaffQuery = graphql(`
  query TrailStaff {
    trailStaff {
      id
      name
      removed
    }
  }
`);
