import { DISTRICTS } from './operations/districts.js';
import { ACCOUNT, ACCOUNT_ROUTES } from './operations/account.js';
import { FAULTS } from './operations/faults.js';
import { LEDGER } from './operations/ledger.js';
import { NOTICES } from './operations/notices.js';
import { METERS } from './operations/meters.js';
import type { Operation } from './operations/operation.js';
import { PAPER, PAPER_ROUTES } from './operations/paper.js';
import { REGISTRATION, REGISTRATION_ROUTES } from './operations/registration.js';
import { RESIDENTS } from './operations/residents.js';
import { DESK_FAULT_ROUTES } from './operations/desk-faults.js';
import { DESK_FEED_ROUTES } from './operations/desk-feeds.js';
import { DESK_LETTER_ROUTES } from './operations/desk-letters.js';
import { DESK_NOTICE_ROUTES } from './operations/desk-notices.js';
import { DESK_READING_ROUTES } from './operations/desk-readings.js';
import { INTEGRATION_ROUTES } from './operations/integrations.js';
import { DESK_SETTINGS_ROUTES } from './operations/desk-settings.js';
import { PEOPLE_ROUTES } from './operations/people.js';
import { STAFF_ROUTES } from './operations/staff.js';

export type { Belongings } from './operations/operation.js';

/**
 * Every operation of the schema but the staff's (desk-operations.ts). The suite fails on one that is missing here, so that nothing can be added without
 * being probed across residents and cooperatives. Each document asks for every field that can tell something.
 */
export const OPERATIONS: Record<string, Operation> = {
  ...DISTRICTS,
  ...ACCOUNT,
  ...FAULTS,
  ...LEDGER,
  ...NOTICES,
  ...PAPER,
  ...METERS,
  ...REGISTRATION,
  ...RESIDENTS,
};

/** Routes that are not GraphQL, with the reason why none can carry another's data. */
export const ROUTES: Record<string, string> = {
  ...ACCOUNT_ROUTES,
  ...PAPER_ROUTES,
  ...DESK_FAULT_ROUTES,
  ...DESK_FEED_ROUTES,
  ...DESK_READING_ROUTES,
  ...DESK_NOTICE_ROUTES,
  ...DESK_LETTER_ROUTES,
  ...DESK_SETTINGS_ROUTES,
  ...REGISTRATION_ROUTES,
  ...PEOPLE_ROUTES,
  ...INTEGRATION_ROUTES,
  ...STAFF_ROUTES,
  'GET /desk/applications/:id.pdf': 'the office’s, of its own district; see test/api/applications.e2e.ts',
  'GET /*': 'the page: the host’s public settings only; compared between hosts below',
  'GET /biuro': 'the staff’s page: the same public settings',
  'GET /biuro/*': 'the staff’s page: the same public settings',
  'GET /brand/icon.svg': 'the host’s own picture',
  'GET /brand/logo.svg': 'the host’s own picture',
  'GET /healthz': 'says nothing of a cooperative',
  'GET /readyz': 'says nothing of a cooperative',
  'GET /brand/icon-:size.png': 'the host’s own picture',
  'GET /manifest.webmanifest': 'the host’s name and colours',
  'GET /offline': 'the host’s name and colours',
  'GET /sw.js': 'the same for every host',
  'GET /robots.txt': 'the same for every host',
  'GET /letters/:id.pdf': 'the viewer’s own letters only; see test/api/letters.e2e.ts',
  'GET /notices/:noticeId/attachments/:id': 'files of notices that are for the viewer; see test/api/notices.e2e.ts',
  'GET /photos/:id': 'the viewer’s own photos only; see test/api/documents.e2e.ts',
  'GET /settlements/:id.pdf': 'asks for the settlement as Query.settlements does; a foreign id answers as a missing one: test/api/meters.e2e.ts',
  'POST /auth/set-password': 'acts on the session’s own login and takes no id',
  'POST /auth/sign-in': 'looks up the identifier within the host’s cooperative; see test/api/sign-in.e2e.ts',
  'POST /auth/sign-out': 'acts on the session itself',
  'POST /photos': 'writes a photo of the viewer’s own and takes no id',
};
