import { describe, expect, it } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { parseAmount, parseDecimal, parseInteger } from './number.js';

const LIMITS = { digits: 14, scale: 4, positive: false, negative: true };
const numbers = fc.tuple(fc.bigInt({ min: -9_999_999_999n, max: 9_999_999_999n }), fc.stringMatching(/^\d{0,4}$/));

/** The same number as programs write it. */
function writings(whole: bigint, decimals: string): string[] {
  const sign = whole < 0n ? '-' : '';
  const digits = String(whole).replace('-', '');
  const grouped = (space: string) => digits.replace(/\B(?=(\d{3})+$)/g, space);
  const fractions = decimals === '' ? [''] : [`.${decimals}`, `,${decimals}`, `,${decimals}00`];
  return fractions.flatMap((fraction) =>
    [digits, grouped(' '), grouped('\u00a0')].map((text) => sign + text + fraction),
  );
}

describe('a decimal', () => {
  it('is exact, however it is written', () => {
    fc.assert(
      fc.property(numbers, ([whole, decimals]) => {
        const exact = new Big(`${whole}.${decimals}0`);
        for (const text of writings(whole, decimals)) expect(parseDecimal(text, LIMITS)).toBe(exact.toFixed());
      }),
    );
  });

  it('is never rounded', () => {
    expect(parseDecimal('1,23456', LIMITS)).toMatchObject({ code: 'TOO_PRECISE' });
    expect(parseDecimal('1,23450', LIMITS)).toBe('1.2345');
  });

  it('fits its column', () => {
    expect(parseDecimal('9999999999,9999', LIMITS)).toBe('9999999999.9999');
    expect(parseDecimal('10000000000', LIMITS)).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(parseDecimal('0007', LIMITS)).toBe('7');
  });

  it('respects its sign', () => {
    const notNegative = { ...LIMITS, negative: false };
    expect(parseDecimal('-0,1', notNegative)).toMatchObject({ code: 'OUT_OF_RANGE' });
    expect(parseDecimal('-0,00', notNegative)).toBe('0');
    expect(parseDecimal('0', { ...notNegative, positive: true })).toMatchObject({ code: 'OUT_OF_RANGE' });
  });

  it.each(['', '-', ',5', '5,', '1.24,35', '1.2411,35', '1.241.35', '1,241.35', '1 24,00', '1e3', '+5', '5 m2', '1 241\u00a0350', 'NaN', '٣'])(
    'is not %p',
    (text) => expect(parseDecimal(text, LIMITS)).toMatchObject({ code: 'NOT_A_NUMBER' }),
  );
});

describe('an amount', () => {
  it('becomes grosze', () => {
    expect(parseAmount('1 241,35')).toBe('124135');
    expect(parseAmount('-20.65')).toBe('-2065');
    expect(parseAmount('-0,00')).toBe('0');
    expect(parseAmount('1.241,35')).toBe('124135');
    expect(parseAmount('-12.001.241,3')).toBe('-1200124130');
    for (const space of [' ', '\u00a0', '\u2007', '\u2009', '\u202f']) expect(parseAmount(`1${space}241,35`)).toBe('124135');
  });

  it('is refused where it is none, or none that makes sense', () => {
    expect(parseAmount('1,234')).toMatchObject({ code: 'NOT_AN_AMOUNT' });
    expect(parseAmount('1.241')).toMatchObject({ code: 'NOT_AN_AMOUNT' });
    expect(parseAmount('1000000000,00')).toBe('100000000000');
    expect(parseAmount('1000000000,01')).toMatchObject({ code: 'OUT_OF_RANGE' });
  });
});

describe('an integer', () => {
  it('keeps within its limits', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        const parsed = parseInteger(String(value), -5, 5);
        if (Math.abs(value) <= 5) expect(parsed).toBe(String(value));
        else expect(typeof parsed).toBe('object');
      }),
    );
  });

  it.each(['', '1,0', '1.5', ' 1', '1e1', '0x1'])('is not %p', (text) =>
    expect(parseInteger(text, 0, 9)).toMatchObject({ code: 'NOT_AN_INTEGER' }),
  );
});
