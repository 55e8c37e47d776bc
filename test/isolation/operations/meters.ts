import type { Operation } from './operation.js';

export const METERS: Record<string, Operation> = {
  'Query.meters': {
    query: '{ meters { premises { premisesId address heldFrom heldTo meters { id medium location serial installedOn lastReading { readOn value } } } } }',
  },
  'Query.meter': {
    query: `query ($id: ID!) { meter(id: $id) { id serial address readings { readOn value consumption document } reports { id value reason }
      comparison { month consumption previousMonth yearBefore others othersAverage } } }`,
    variables: ({ meterId }) => ({ id: meterId }),
  },
  'Query.readings': {
    query: '{ readings { year years media documents { id number readOn premisesId address readings { serial value consumption } } } }',
  },
  'Query.settlements': {
    query: `query ($accountId: ID) { settlements(accountId: $accountId) { year years account { accountId name address } accounts { accountId }
      settlements { id number advances cost result lines { name quantity amount } readings { serial readOn value } } } }`,
    variables: ({ accountId }) => ({ accountId }),
  },
  'Mutation.reportReading': {
    query: `mutation ($input: ReportReadingInput!) { reportReading(input: $input) { problems { field code } doubts { kind consumption usual }
      report { id value consumption } } }`,
    variables: ({ meterId, requestId }) => ({ input: { requestId, meterId, value: '', photoId: null, confirmed: [] } }),
  },
};
