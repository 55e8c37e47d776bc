import type { Medium } from '../profile.js';

/** As the numbers of documents have them. */
export const CODES: Record<Medium, string> = { COLD_WATER: 'ZW', HOT_WATER: 'CW', HEAT: 'CO' };
export const NAMES: Record<Medium, string> = { COLD_WATER: 'zimna woda', HOT_WATER: 'ciepła woda', HEAT: 'ogrzewanie' };
