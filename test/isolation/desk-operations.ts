import type { DeskOperation } from './operations/desk-operation.js';
import { PEOPLE } from './operations/people.js';
import { PLATFORM } from './operations/platform.js';
import { STAFF } from './operations/staff.js';

/** Every query and mutation that only the staff may call. The suite fails on one that is missing here. */
export const DESK_OPERATIONS: Record<string, DeskOperation> = {
  ...PEOPLE,
  ...PLATFORM,
  ...STAFF,
};
