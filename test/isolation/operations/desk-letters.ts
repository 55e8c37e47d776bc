import type { DeskOperation } from './desk-operation.js';

/** Letters at the desk. */
export const DESK_LETTERS: Record<string, DeskOperation> = {
  'Query.deskLetters': {
    query: 'query ($after: ID) { deskLetters(after: $after) { next rows { id subject person personKey openedAt } } }',
    variables: ({ letterId }) => ({ after: letterId }),
  },
  'Query.letterPersons': { query: 'query ($search: String!) { letterPersons(search: $search) { id name key address } }', variables: ({ personId }) => ({ search: personId }) },
  'Mutation.withdrawLetter': {
    query: 'mutation ($id: ID!) { withdrawLetter(id: $id) { problems { field code } } }',
    variables: ({ letterId }) => ({ id: letterId }),
  },
};

/** The routes of letters at the desk. */
export const DESK_LETTER_ROUTES: Record<string, string> = {
  'GET /desk/letters/:id.pdf': 'letters of this cooperative that its desk sent; see test/api/desk-work.e2e.ts',
  'POST /desk/letters': 'a letter to a person of this cooperative; see test/api/desk-work.e2e.ts',
  'POST /desk/letters/archive': 'letters to persons of this cooperative, found by their keys; see test/api/desk-work.e2e.ts',
};
