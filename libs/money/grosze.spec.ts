import { describe, expect, it } from '@jest/globals';
import { isGrosze, toGrosze } from './index.js';

describe('isGrosze', () => {
  it.each([0, -1, 124135, Number.MAX_SAFE_INTEGER])('takes %p', (value) => expect(isGrosze(value)).toBe(true));
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', 1n, null, undefined])('refuses %p', (value) =>
    expect(isGrosze(value)).toBe(false),
  );
});

describe('toGrosze', () => {
  it.each([
    ['124135', 124135],
    ['-2065', -2065],
    [-489748n, -489748],
    [7, 7],
    [-0, 0],
    ['-0', 0],
  ])('makes %p %p', (value, grosze) => expect(toGrosze(value)).toBe(grosze));

  it.each(['', ' ', '1.5', '1e3', '0x10', 'NaN', 0.1, '9007199254740992', 2n ** 63n])('throws on %p', (value) =>
    expect(() => toGrosze(value)).toThrow(RangeError),
  );
});
