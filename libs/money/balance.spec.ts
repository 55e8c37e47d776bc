import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balance } from './index.js';

// A real card of the year 2013: charges, corrections, payments and the balance that the cooperative's own page showed.
const OPENING = -2065;
const CARD = [
  [72083, -18489, 71270, 15611],
  [69873, 0, 124135, 69873],
  [75649, -39518, 36131, 69873],
  [69873, 0, 0, 0],
  [69964, 0, 69964, 0],
  ...[-69964, -139928, -209892, -279856, -349820, -419784, -489748].map((closing) => [69964, 0, 0, closing]),
] as [number, number, number, number][];

describe('balance', () => {
  it('runs through a real card to the grosz', () => {
    let closing = OPENING;
    for (const [charges, corrections, payments, expected] of CARD) {
      closing = balance(closing, charges, corrections, payments);
      expect(closing).toBe(expected);
    }
  });

  it('never answers -0', () => expect(Object.is(balance(-0, 0, 0, -0), 0)).toBe(true));

  it('throws rather than lose a grosz', () =>
    expect(() => balance(Number.MAX_SAFE_INTEGER, 0, 0, 1)).toThrow(RangeError));

  it('is the same month by month as all at once', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(amount, fc.array(fc.tuple(amount, amount, amount), { maxLength: 40 }), (opening, months) => {
        const stepwise = months.reduce((sum, month) => balance(sum, ...month), opening);
        const sum = (column: 0 | 1 | 2) => months.reduce((total, month) => total + month[column], 0);
        expect(balance(opening, sum(0), sum(1), sum(2))).toBe(stepwise === 0 ? 0 : stepwise);
      }),
    );
  });
});
