import { graphql } from '../../graphql/graphql.js';

export const TermsQuery = graphql(`
  query TermsInForce {
    publicTexts {
      terms {
        version
        from
        text
        inForce
      }
    }
  }
`);
