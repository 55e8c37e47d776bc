import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatGrosze, parseGrosze } from './index.js';

const amounts = fc.maxSafeInteger();
const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '');

describe('parseGrosze', () => {
  it.each([
    ['1 241,35', 124135],
    ['1\u00a0241,35', 124135],
    ['1\u202f241.35', 124135],
    ['1241.35', 124135],
    ['12 345 678,9', 1234567890],
    ['-20,65', -2065],
    ['\u221220,65', -2065],
    ['0', 0],
    ['-0,00', 0],
    ['007', 700],
    ['0,5', 50],
    [' 7 ', 700],
    ['90071992547409,91', Number.MAX_SAFE_INTEGER],
  ])('reads %p as %p', (text, grosze) => expect(parseGrosze(text)).toBe(grosze));

  it.each([
    '', ' ', '-', ',', '1,2,3', '1.241,35', '1,241.35', '1.241', '12,345', '12,', ',50', '.5', '1 24,00',
    '1241 350,00',
    '1 2411,00', '0 123,00', '1  241,00', '1\u00a0241 350,00', '- 5', '--5', '+5', '5-', '(5)', '5 zł', '5zł',
    '1e3', '0x1', 'NaN', 'Infinity', '1_000', "1'000,00", '١٢', '1\n2', '90071992547409,92', '9'.repeat(400),
  ])('refuses %p', (text) => expect(parseGrosze(text)).toBeNull());
});

describe('formatGrosze', () => {
  it.each([
    [124135, '1\u00a0241,35'],
    [-489748, '-4\u00a0897,48'],
    [123456789012, '1\u00a0234\u00a0567\u00a0890,12'],
    [-2065, '-20,65'],
    [99999, '999,99'],
    [-5, '-0,05'],
    [0, '0,00'],
    [-0, '0,00'],
  ])('writes %p as %p', (grosze, text) => expect(formatGrosze(grosze)).toBe(text));

  it('throws on what is no amount', () => expect(() => formatGrosze(0.5)).toThrow(RangeError));
});

describe('reading back', () => {
  it('gives every amount back, whatever the space and the decimal sign', () =>
    fc.assert(
      fc.property(amounts, spaces, fc.constantFrom(',', '.'), (grosze, space, point) => {
        const text = formatGrosze(grosze).replaceAll('\u00a0', space).replace(',', point);
        expect(parseGrosze(text)).toBe(grosze === 0 ? 0 : grosze);
      }),
    ));

  it('answers any text with an amount or null, and never throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ,.-\u00a0a') }), (text) => {
        const grosze = parseGrosze(text);
        if (grosze !== null) expect(parseGrosze(formatGrosze(grosze))).toBe(grosze);
      }),
    ));
});
