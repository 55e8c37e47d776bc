import { graphql } from '../../../graphql/graphql.js';

export const RolePermissionsQuery = graphql(`
  query RolePermissions {
    rolePermissions {
      permission
      roles
      offered
    }
  }
`);
