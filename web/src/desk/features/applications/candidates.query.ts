import { graphql } from '../../../graphql/graphql.js';

export const CandidatesQuery = graphql(`
  query ApplicationCandidates($id: ID!, $search: String!) {
    applicationCandidates(id: $id, search: $search) {
      personId
      premisesId
      name
      personKey
      premises
      title
      samePremises
      sameLastName
      sameFirstName
      hasAccount
    }
  }
`);
