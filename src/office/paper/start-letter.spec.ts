import { describe, expect, it } from '@jest/globals';
import { settingsSchema } from '#libs/cooperative';
import { policyWords } from './start-letter.js';

const { passwordPolicy } = settingsSchema.shape;

describe('a policy in the middle of a sentence', () => {
  it.each([
    [{}, 'co najmniej 12 znaków'],
    [{ minLength: 6, requireLetter: true, requireDigit: true }, 'co najmniej 6 znaków, w tym litera i cyfra'],
    [{ minLength: 8, maxLength: 15, requireLower: true, requireUpper: true, requireDigit: true }, 'od 8 do 15 znaków, w tym mała litera, wielka litera i cyfra'],
    [{ requireUpper: true }, 'co najmniej 12 znaków, w tym wielka litera'],
  ])('%j', (policy, words) => expect(policyWords(passwordPolicy.parse(policy))).toBe(words));
});
