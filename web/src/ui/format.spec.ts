import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatAccountNumber, formatAmount, formatDecimal, formatMoney } from './format.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('amounts', () => {
  it.each([
    [124135, '1 241,35'],
    [-69964, '-699,64'],
    [-489748, '-4 897,48'],
    [0, '0,00'],
    [-0, '0,00'],
    [5, '0,05'],
  ])('writes %d as %s', (hundredths, written) => expect(plain(formatAmount(hundredths))).toBe(written));

  it('never breaks a line and never loses a digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        expect(formatMoney(hundredths)).not.toContain(' ');
        expect(Number(formatAmount(hundredths).replace(/\s/g, '').replace(',', ''))).toBe(hundredths + 0);
      }),
    );
  });
});

describe('exact decimals', () => {
  it.each([
    ['48.5000', 0, '48,5'],
    ['6.0000', 0, '6'],
    ['3.4500', 2, '3,45'],
    ['12.3456', 2, '12,3456'],
    ['27.0000', 2, '27,00'],
    ['12500.0000', 0, '12 500'],
  ])('writes %s with %d places as %s', (decimal, places, written) =>
    expect(plain(formatDecimal(decimal, places))).toBe(written),
  );
});

it('groups the number of a bank account by two, then by fours', () => {
  expect(plain(formatAccountNumber('61109010140000071219812874'))).toBe('61 1090 1014 0000 0712 1981 2874');
});
