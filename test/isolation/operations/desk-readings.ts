import type { DeskOperation } from './desk-operation.js';

const READING = 'id serial address person value consumption usual flags state reason';

/** Reported readings at the desk. */
export const DESK_READINGS: Record<string, DeskOperation> = {
  'Query.deskReadings': {
    query: `query ($filter: DeskReadingsInput!, $after: ID) { deskReadings(filter: $filter, after: $after) { count plain next rows { ${READING} } } }`,
    variables: ({ buildingId, reportId }) => ({ filter: { buildingId }, after: reportId }),
  },
  'Query.deskReading': {
    query: `query ($id: ID!) { deskReading(id: $id, filter: {}) { ${READING} history { readOn value } next } }`,
    variables: ({ reportId }) => ({ id: reportId }),
  },
  'Query.meteredBuildings': { query: '{ meteredBuildings { id name } }' },
  'Mutation.acceptPlainReadings': {
    query: 'mutation ($filter: DeskReadingsInput!) { acceptPlainReadings(filter: $filter) { accepted left } }',
    variables: ({ buildingId }) => ({ filter: { buildingId, from: '2099-01-01' } }),
  },
  'Mutation.decideReading': {
    query: 'mutation ($input: DecideReadingInput!) { decideReading(input: $input) { problems { field code } } }',
    variables: ({ reportId }) => ({ input: { reportId, accepted: false, reason: 'nieczytelne' } }),
  },
};

/** The routes of reported readings. */
export const DESK_READING_ROUTES: Record<string, string> = {
  'GET /desk/readings/:id/photo': 'photos of reports of this cooperative and of the asker’s district; see test/api/desk-work.e2e.ts',
  'POST /desk/readings/accepted.csv': 'accepted reports of this cooperative; see test/api/desk-work.e2e.ts',
};
