import { graphql } from '../../graphql/graphql.js';

export const ReportReadingMutation = graphql(`
  mutation ReportReading($input: ReportReadingInput!) {
    reportReading(input: $input) {
      problems {
        field
        code
      }
      doubts {
        kind
        consumption
        usual
      }
      report {
        id
        state
      }
    }
  }
`);
