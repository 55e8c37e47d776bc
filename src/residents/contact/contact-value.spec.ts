import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalEmail, canonicalPhone, officePhone } from './contact-value.js';

describe('a telephone number', () => {
  it.each([
    ['601234567', '+48 601 234 567'],
    ['601 234 567', '+48 601 234 567'],
    ['+48 601-234-567', '+48 601 234 567'],
    ['0048601234567', '+48 601 234 567'],
    ['48 601 234 567', '+48 601 234 567'],
    ['(22) 555 00 00', '+48 22 555 00 00'],
    ['0 22 555-00-00', '+48 22 555 00 00'],
    ['42/810.00.00', '+48 42 810 00 00'],
    ['+380 50 123 45 67', '+380501234567'],
    ['00380 50 123 45 67', '+380501234567'],
    ['+44 20 7946 0958', '+442079460958'],
  ])('%s is kept as %s', (typed, kept) => expect(canonicalPhone(typed)).toBe(kept));

  it.each(['', '+', '12345', '60123456', '6012345678', '+48 12', '+4860123456789', 'tel. 601234567', '601234567 wew. 3', '=1+1', '+1234567890123456', '++48601234567'])(
    '%s is none', (typed) => expect(canonicalPhone(typed)).toBeNull());

  it('stays as it is once it is kept', () => {
    fc.assert(fc.property(fc.stringMatching(/^[1-9]\d{8}$/), (digits) => {
      const kept = canonicalPhone(digits)!;
      expect(canonicalPhone(kept)).toBe(kept);
      expect(kept.replace(/\D/g, '')).toBe(`48${digits}`);
    }));
  });

  it('goes to the office without a sign that a spreadsheet would reckon with', () => {
    expect(officePhone('+48 601 234 567')).toBe('601 234 567');
    expect(officePhone('+380501234567')).toBe('00380501234567');
  });
});

describe('an e-mail address', () => {
  it.each([[' Jan.Kowalski@POCZTA.example ', 'Jan.Kowalski@poczta.example'], ['a+b@c.pl', 'a+b@c.pl']])('%s is kept as %s', (typed, kept) =>
    expect(canonicalEmail(typed)).toBe(kept));
  it.each(['', 'jan', 'jan@', '@c.pl', 'jan@kowalski', 'a b@c.pl', 'jan@c.pl\nbcc: x@y.pl', 'Jan <jan@c.pl>', 'a@b.pl,c@d.pl', `${'a'.repeat(200)}@c.pl`])(
    '%s is none', (typed) => expect(canonicalEmail(typed)).toBeNull());
});
