import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allocate } from './index.js';

const WEIGHTS = fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 60 })
  .filter((weights) => weights.some((weight) => weight > 0));

describe('allocate', () => {
  it.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [101, [1, 2, 0], [34, 67, 0]],
    [5, [3, 3, 3, 1], [2, 2, 1, 0]],
    [2, [0, 0, 7], [0, 0, 2]],
    [0, [1, 2], [0, 0]],
    [Number.MAX_SAFE_INTEGER, [1, 1], [4503599627370496, 4503599627370495]],
  ])('divides %p by %p into %p', (total, weights, parts) => expect(allocate(total, weights)).toEqual(parts));

  it.each([[[]], [[0, 0]], [[1, -1]], [[0.5]], [[Number.NaN]]])('throws on the weights %p', (weights) =>
    expect(() => allocate(100, weights)).toThrow(RangeError),
  );

  it('throws on what is no amount', () => expect(() => allocate(0.5, [1])).toThrow(RangeError));

  it('sums to the total, each part within a grosz of its exact share and on its side of zero', () =>
    fc.assert(
      fc.property(fc.maxSafeInteger(), WEIGHTS, (total, weights) => {
        const parts = allocate(total, weights);
        const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
        parts.forEach((part, index) => {
          const distance = BigInt(part) * whole - BigInt(total) * BigInt(weights[index] ?? 0);
          expect(distance < whole && distance > -whole).toBe(true);
          expect(part === 0 || part > 0 === total > 0).toBe(true);
        });
      }),
    ));
});
