import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { multiplyRate } from './index.js';

describe('multiplyRate', () => {
  it.each([
    ['45.50', '2.34', 10647],
    ['3', '12.3456', 3704],
    ['1', '0.005', 1],
    ['1', '0.0049999999999999999999', 0],
    ['-1', '0.005', -1],
    ['1', '-0.015', -2],
    ['1.005', '1', 101],
    ['-1', '0.001', 0],
    ['0', '-5', 0],
    ['4.0000', '0', 0],
  ])('%p x %p zł is %p grosze', (quantity, rate, grosze) => expect(multiplyRate(quantity, rate)).toBe(grosze));

  it.each(['', '1,5', '1.', '.5', '1e3', ' 1', 'NaN', '+1', '1 000'])('throws on %p', (text) => {
    expect(() => multiplyRate(text, '1')).toThrow(RangeError);
    expect(() => multiplyRate('1', text)).toThrow(RangeError);
  });

  it('throws on a product too large to be exact', () =>
    expect(() => multiplyRate('90071992547409', '2')).toThrow(RangeError));

  it('agrees with whole-number arithmetic, rounding half away from zero', () => {
    const scaled = fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n });
    const decimal = (value: bigint) => {
      const digits = String(value < 0n ? -value : value).padStart(5, '0');
      return `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`;
    };
    fc.assert(
      fc.property(scaled, scaled, (quantity, rate) => {
        // Four decimals each: the product counts in 10^-8 zł, which is 10^-6 of a grosz.
        const product = quantity * rate;
        const rounded = ((product < 0n ? -product : product) + 500_000n) / 1_000_000n;
        expect(multiplyRate(decimal(quantity), decimal(rate))).toBe(Number(product < 0n ? -rounded : rounded));
      }),
    );
  });
});
