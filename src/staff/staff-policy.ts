/** The staff's passwords are the platform's own matter, whatever the residents' policy is (design.md, 'Sign-in'). */
export const STAFF_POLICY = {
  minLength: 12, maxLength: 128, requireLetter: false, requireLower: false, requireUpper: false, requireDigit: false, blocklist: true,
};
