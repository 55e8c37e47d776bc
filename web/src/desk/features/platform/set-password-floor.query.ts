import { graphql } from '../../../graphql/graphql.js';

export const SetPasswordFloor = graphql(`
  mutation SetPasswordFloor($passwordFloor: Int!) {
    setPasswordFloor(passwordFloor: $passwordFloor) {
      problems {
        field
        code
      }
    }
  }
`);
