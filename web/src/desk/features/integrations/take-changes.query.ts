import { graphql } from '../../../graphql/graphql.js';

export const TakeChanges = graphql(`
  mutation TakeChanges($kind: ChangeKind!, $upTo: Int!) {
    takeChanges(kind: $kind, upTo: $upTo)
  }
`);
