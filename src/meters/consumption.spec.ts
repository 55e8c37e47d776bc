import { describe, expect, it } from '@jest/globals';
import { consumptionBetween } from './consumption.js';
import { fromThousandths, toThousandths } from './thousandths.js';

describe('what a meter counted', () => {
  it.each([
    [24_312, 62_870, { amount: 38_558, rolledOver: false }],
    [62_870, 62_870, { amount: 0, rolledOver: false }],
    [99_990_500, 4_250, { amount: 13_750, rolledOver: true }],
    [90_000_000, 0, { amount: 10_000_000, rolledOver: true }],
    [89_999_999, 0, null],
    [62_870, 62_869, null],
    [100_000_000, 1, null],
  ])('from %d to %d is %j', (before, after, expected) => expect(consumptionBetween(before, after, 5)).toEqual(expected));
});

describe('a reading', () => {
  it.each([['12', 12_000], ['12,5', 12_500], ['12.340', 12_340], ['0', 0], [' 7,001 ', 7_001]])('reads %j as %d', (text, value) =>
    expect(toThousandths(text)).toBe(value));
  it.each(['', '-1', '1.2345', '1,', 'dwa', '1e3', '1 000', '1234567890123'])('does not take %j', (text) =>
    expect(toThousandths(text)).toBeNull());
  it.each([[0, '0.000'], [5, '0.005'], [12_340, '12.340']])('writes %d as %s', (value, text) =>
    expect(fromThousandths(value)).toBe(text));
});
