import { graphql } from '../../graphql/graphql.js';

export const PublicTextsQuery = graphql(`
  query PublicTexts {
    publicTexts {
      terms {
        version
        from
        text
        inForce
      }
      privacy
      accessibility
    }
  }
`);
