import { describe, expect, it } from '@jest/globals';
import { passwordAdvice } from './password-advice.js';

const PLAIN = { minLength: 12, maxLength: 128, requireLetter: false, requireLower: false, requireUpper: false, requireDigit: false, blocklist: true };

describe('what is said of a password policy', () => {
  it.each([
    ['the platform’s own', PLAIN, []],
    ['six with a letter and a digit, without the list', { ...PLAIN, minLength: 6, requireLetter: true, requireDigit: true, blocklist: false }, ['SHORT', 'NO_BLOCKLIST', 'COMPOSITION']],
    ['eight to fifteen with cases and digits', { ...PLAIN, minLength: 8, maxLength: 15, requireLower: true, requireUpper: true, requireDigit: true }, ['BELOW_ADVISED', 'CUT', 'COMPOSITION']],
    ['one letter more than too short', { ...PLAIN, minLength: 8 }, ['BELOW_ADVISED']],
  ])('fits %s', (_, policy, advice) => expect(passwordAdvice(policy)).toEqual(advice));
});
