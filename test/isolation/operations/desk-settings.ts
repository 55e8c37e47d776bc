import type { DeskOperation } from './desk-operation.js';

const OUTCOME = '{ problems { field code } desk { version drafted } }';
// Of a draft that nobody ever saw: refused as out of date, in every cooperative alike.
const NEVER = 900_000;

/** The settings at the desk. None takes an id: a cooperative has one draft and numbers its own versions. */
export const DESK_SETTINGS: Record<string, DeskOperation> = {
  'Query.settingsDesk': {
    query: `{ settingsDesk { version settings drafted changes { field item before after } problems { field code } editedAt editedBy revision domains passwordFloor
      districts { name address buildings } } }`,
  },
  'Query.settingsHistory': { query: '{ settingsHistory { next rows { number publishedAt by returnedTo changes { field item before after } } } }' },
  'Mutation.saveSettingsDraft': { query: `mutation { saveSettingsDraft(version: ${NEVER}, section: NAMES, value: { name: "x" }) ${OUTCOME} }` },
  'Mutation.dropSettingsDraft': { query: `mutation { dropSettingsDraft(version: ${NEVER}) ${OUTCOME} }` },
  'Mutation.publishSettings': { query: `mutation { publishSettings(version: ${NEVER}) ${OUTCOME} }` },
  'Mutation.returnSettings': { query: `mutation { returnSettings(version: ${NEVER}, number: 1) ${OUTCOME} }` },
};

/** The routes of the settings. */
export const DESK_SETTINGS_ROUTES: Record<string, string> = {
  'GET /desk/settings/set-up.yaml': 'the host’s own settings; see test/api/settings.e2e.ts',
  'POST /desk/settings/set-up': 'a draft of the host’s own settings; see test/api/settings.e2e.ts',
  'POST /desk/settings/signs/:kind': 'answers what was sent, cleaned, and keeps nothing; see test/api/settings.e2e.ts',
};
