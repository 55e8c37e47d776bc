import type { DeskOperation } from './operations/desk-operation.js';
import { DESK_FAULTS } from './operations/desk-faults.js';
import { DESK_FEEDS } from './operations/desk-feeds.js';
import { DESK_LETTERS } from './operations/desk-letters.js';
import { DESK_NOTICES } from './operations/desk-notices.js';
import { DESK_READINGS } from './operations/desk-readings.js';
import { DESK_SETTINGS } from './operations/desk-settings.js';
import { APPLICATIONS_DESK } from './operations/registration.js';
import { INTEGRATIONS } from './operations/integrations.js';
import { PEOPLE } from './operations/people.js';
import { PLATFORM } from './operations/platform.js';
import { STAFF, TRAIL } from './operations/staff.js';

/** Every query and mutation that only the staff may call. The suite fails on one that is missing here. */
export const DESK_OPERATIONS: Record<string, DeskOperation> = {
  ...DESK_FAULTS,
  ...DESK_FEEDS,
  ...DESK_READINGS,
  ...DESK_NOTICES,
  ...DESK_LETTERS,
  ...DESK_SETTINGS,
  ...APPLICATIONS_DESK,
  ...PEOPLE,
  ...INTEGRATIONS,
  ...PLATFORM,
  ...STAFF,
  ...TRAIL,
};
