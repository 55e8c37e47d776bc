import type { PasswordPolicy } from '../../../features/site/index.js';

/** The staff's policy, the same at every cooperative whatever it asks of its residents. */
export const STAFF_POLICY: PasswordPolicy = {
  minLength: 12,
  maxLength: 128,
  requireLetter: false,
  requireLower: false,
  requireUpper: false,
  requireDigit: false,
  blocklist: true,
};
