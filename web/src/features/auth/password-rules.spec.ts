import { expect, it } from '@jest/globals';
import { passwordRules } from './password-rules.js';

const POLICY = {
  minLength: 12,
  maxLength: 128,
  requireLetter: false,
  requireLower: false,
  requireUpper: false,
  requireDigit: false,
  blocklist: true,
};
const met = (policy: Partial<typeof POLICY>, password: string) =>
  passwordRules({ ...POLICY, ...policy }, password).map((rule) => rule.met);

it('asks for nothing that the policy does not', () => {
  expect(passwordRules(POLICY, '').map(({ message }) => message)).toEqual([
    'setPassword.rule.minLength',
    'setPassword.rule.uncommon',
  ]);
});

it('ticks each rule of a policy by itself', () => {
  const six = { minLength: 6, requireLetter: true, requireDigit: true, blocklist: false };
  expect(met(six, 'abcde1')).toEqual([true, true, true]);
  expect(met(six, 'abcdef')).toEqual([true, true, false]);
  expect(met(six, '12345')).toEqual([false, false, true]);
});

it('counts characters as people do, and letters of any alphabet', () => {
  expect(
    met({ minLength: 8, maxLength: 15, requireLower: true, requireUpper: true, blocklist: false }, 'Żółć𝒳𝒳ąę'),
  ).toEqual([true, true, true]);
  expect(met({ minLength: 8, maxLength: 15, blocklist: false }, 'a'.repeat(16))).toEqual([false]);
});

it('leaves to the server what only the server can tell', () => {
  expect(met({}, 'a'.repeat(12))).toEqual([true, null]);
});
