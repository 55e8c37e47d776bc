import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatNrb, isValidNrb, normaliseNrb, nrbFrom } from './index.js';

// The example that the registry of IBANs prints for Poland.
const NRB = '61109010140000071219812874';

const digit = fc.constantFrom(...'0123456789');
const digits = (length: number) => fc.string({ unit: digit, minLength: length, maxLength: length });

/** A possible bank's number: the eighth digit checks the first seven. */
const bank = digits(7).map((seven) => {
  const sum = [3, 9, 7, 1, 3, 9, 7].reduce((total, weight, index) => total + weight * Number(seven[index]), 0);
  return `${seven}${(10 - (sum % 10)) % 10}`;
});
const nrb = fc.tuple(bank, digits(16)).map(([code, account]) => nrbFrom(code, account));

/** ISO 7064 by its definition: the number with the country and the check digits moved to its end leaves 1. */
const leavesOne = (text: string) => BigInt(`${text.slice(2)}2521${text.slice(0, 2)}`) % 97n === 1n;

describe('normaliseNrb', () => {
  it.each([
    [NRB, NRB],
    ['61 1090 1014 0000 0712 1981 2874', NRB],
    ['PL61 1090 1014 0000 0712 1981 2874', NRB],
    ['pl61\u00a01090\u00a01014\u202f0000-0712-1981-2874\n', NRB],
    ['00000000000000000000000000', '00000000000000000000000000'],
    ['', ''],
    ['PL', ''],
    [NRB.slice(1), ''],
    [`${NRB}0`, ''],
    [`DE${NRB}`, ''],
    ['6,11E+25', ''],
    ['61109010140000071219812٧٤', ''],
  ])('makes %p %p', (text, expected) => expect(normaliseNrb(text)).toBe(expected));
});

describe('isValidNrb', () => {
  it.each([NRB, 'PL61 1090 1014 0000 0712 1981 2874'])('takes %p', (text) => expect(isValidNrb(text)).toBe(true));

  it.each([
    ['a wrong digit', '61109010140000071219812875'],
    ['two digits swapped', '61109010140000071219812784'],
    ['wrong check digits', '16109010140000071219812874'],
    ['a bank that can not be', '12124012340001567890123456'],
    ['nothing', ''],
    ['zeros', '0'.repeat(26)],
  ])('refuses %s', (_reason, text) => expect(isValidNrb(text)).toBe(false));

  it('refuses every single wrong digit', () =>
    fc.assert(
      fc.property(nrb, fc.nat({ max: 25 }), fc.integer({ min: 1, max: 9 }), (good, place, shift) => {
        const wrong = (Number(good[place]) + shift) % 10;
        expect(isValidNrb(`${good.slice(0, place)}${wrong}${good.slice(place + 1)}`)).toBe(false);
      }),
    ));

  it('refuses check digits that are never issued, though the remainder is right', () =>
    fc.assert(
      fc.property(nrb, (good) => {
        const twin = Number(good.slice(0, 2)) + (Number(good.slice(0, 2)) < 3 ? 97 : -97);
        if (twin >= 0 && twin <= 99) expect(isValidNrb(`${String(twin).padStart(2, '0')}${good.slice(2)}`)).toBe(false);
      }),
      { numRuns: 1000 },
    ));
});

describe('formatNrb', () => {
  it.each([
    [NRB, '61\u00a01090\u00a01014\u00a00000\u00a00712\u00a01981\u00a02874'],
    ['nothing', 'nothing'],
  ])('writes %p as %p', (text, expected) => expect(formatNrb(text)).toBe(expected));

  it('is read back', () => fc.assert(fc.property(nrb, (good) => expect(normaliseNrb(formatNrb(good))).toBe(good))));
});

describe('nrbFrom', () => {
  it('computes the check digits', () => expect(nrbFrom('10901014', '0000071219812874')).toBe(NRB));

  it('always makes a valid number', () =>
    fc.assert(
      fc.property(nrb, (good) => {
        expect(isValidNrb(good)).toBe(true);
        expect(leavesOne(good)).toBe(true);
      }),
    ));

  it.each([
    ['1090101', '0000071219812874'],
    ['10901014', '000007121981287'],
    ['109010140', '000071219812874'],
    ['10901015', '0000071219812874'],
    ['1090101a', '0000071219812874'],
  ])('throws on %p and %p', (code, account) => expect(() => nrbFrom(code, account)).toThrow(RangeError));
});
