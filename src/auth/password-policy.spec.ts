import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PasswordPolicy } from '#libs/cooperative';
import { passwordFaults } from './password-policy.js';
import { startPassword } from './start-password.js';

const NONE: PasswordPolicy = {
  minLength: 1, maxLength: 128, requireLetter: false, requireLower: false, requireUpper: false, requireDigit: false, blocklist: false,
};
const SIX: PasswordPolicy = { ...NONE, minLength: 6, requireLetter: true, requireDigit: true };
const EIGHT: PasswordPolicy = { ...NONE, minLength: 8, maxLength: 15, requireLower: true, requireUpper: true, requireDigit: true };
const never = () => false;

describe('a password policy', () => {
  it.each([
    ['abcde1', []], ['abcdef', ['NO_DIGIT']], ['12345', ['TOO_SHORT', 'NO_LETTER']], ['żółw12', []], ['', ['TOO_SHORT', 'NO_LETTER', 'NO_DIGIT']],
  ])('of six with a letter and a digit finds in %j %j', (password, faults) => {
    expect(passwordFaults(password, SIX, never)).toEqual(faults);
  });

  it.each([
    ['Abcdef1', ['TOO_SHORT']], ['Abcdefg1', []], ['Abcdefghijklmn1', []], ['Abcdefghijklmno1', ['TOO_LONG']], ['Abcdefgh', ['NO_DIGIT']],
    ['abcdefg1', ['NO_UPPER']], ['ABCDEFG1', ['NO_LOWER']], ['Żółwik-1', []],
  ])('of 8 to 15 with cases and digits finds in %j %j', (password, faults) => {
    expect(passwordFaults(password, EIGHT, never)).toEqual(faults);
  });

  it('looks for words in nothing that is far too long', () => {
    const asked: string[] = [];
    const note = (text: string) => asked.push(text) > 0;
    const policy = { ...NONE, blocklist: true };
    expect(passwordFaults('1'.repeat(201), policy, note)).toEqual(['TOO_LONG']);
    expect(asked).toEqual([]);
    expect(passwordFaults('1'.repeat(200), policy, note)).toEqual(['TOO_LONG', 'TOO_COMMON']);
  });

  it('asks the blocklist only where it is on', () => {
    expect(passwordFaults('whatever', { ...NONE, blocklist: true }, () => true)).toEqual(['TOO_COMMON']);
    expect(passwordFaults('whatever', NONE, () => true)).toEqual([]);
  });

  it('counts characters as people do, and is content exactly within its bounds', () => {
    expect(passwordFaults('🔑🔑🔑🔑🔑🔑a1', { ...SIX, minLength: 8, maxLength: 8 }, never)).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 20, max: 30 }), (password, minLength, maxLength) => {
      const length = [...password].length;
      const found = passwordFaults(password, { ...NONE, minLength, maxLength }, never);
      expect(found).toEqual(length < minLength ? ['TOO_SHORT'] : length > maxLength ? ['TOO_LONG'] : []);
    }));
  });

});

describe('a start password', () => {
  it('is never the same, and has no letter or figure that can be mistaken', () => {
    const made = Array.from({ length: 500 }, startPassword);
    expect(new Set(made).size).toBe(500);
    for (const password of made) expect(password).toMatch(/^[abcdefghkmnpqrstuvwxyz2-9]{4}(-[abcdefghkmnpqrstuvwxyz2-9]{4}){2}$/);
  });
});
