import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { transferQr } from './index.js';

const NRB = '61109010140000071219812874';
const rent = { nip: '5214349636', nrb: NRB, amount: 69964, recipient: 'SM HUTNIK', title: 'Czynsz 2013-06 lokal 12' };

const anyText = fc.string({ unit: 'binary' });
const amounts = fc.integer({ min: 1, max: 999_999 });

const payload = (changes: Partial<typeof rent>) => {
  const outcome = transferQr({ ...rent, ...changes });
  return 'payload' in outcome ? outcome.payload : outcome.refused;
};

describe('transferQr', () => {
  it('writes the fields in the order of the recommendation', () =>
    expect(payload({})).toBe(`5214349636|PL|${NRB}|069964|SM HUTNIK|Czynsz 2013-06 lokal 12|||`));

  it('leaves the tax number empty where there is none', () =>
    expect(transferQr({ nrb: NRB, amount: 1, recipient: 'SM', title: 'T' })).toEqual({
      payload: `|PL|${NRB}|000001|SM|T|||`,
    }));

  it.each([
    ['521-434-96-36', '5214349636'],
    ['521434963', ''],
    ['PL5214349636', ''],
  ])('writes the tax number %p as %p', (nip, field) => expect(payload({ nip }).split('|')[0]).toBe(field));

  it.each([
    ['ZERO', { amount: 0 }],
    ['NEGATIVE', { amount: -69964 }],
    ['TOO_LARGE', { amount: 1_000_000 }],
    ['BAD_NRB', { nrb: '61109010140000071219812875' }],
    ['BAD_NRB', { nrb: '' }],
  ])('refuses with %s', (refused, changes) => expect(transferQr({ ...rent, ...changes })).toEqual({ refused }));

  it('carries 9999.99 zł, and the account as people write it', () =>
    expect(payload({ amount: 999_999, nrb: 'PL61 1090 1014 0000 0712 1981 2874' })).toContain(`|${NRB}|999999|`));

  it.each([0.5, Number.NaN])('throws on %p', (amount) =>
    expect(() => transferQr({ ...rent, amount })).toThrow(RangeError),
  );

  it('cuts by characters, not by halves of them', () => {
    const text = payload({ recipient: '🏠'.repeat(21), title: `${'ł'.repeat(31)} ćma` });
    const [, , , , recipient = '', title] = text.split('|');
    expect([...recipient]).toHaveLength(20);
    expect(title).toBe('ł'.repeat(31));
  });

  it.each([
    ['Zarząd|Miejski', 'Zarząd Miejski'],
    [' a\t b\r\nc\u0000d\u2028e ', 'a b c d e'],
    ['Lo\u0301dz', 'L\u00f3dz'],
    ['a\ud83cb', 'a b'],
  ])('writes the recipient %p as %p', (recipient, field) => expect(payload({ recipient }).split('|')[4]).toBe(field));

  it('keeps nine fields and 160 characters whatever the texts hold', () =>
    fc.assert(
      fc.property(anyText, anyText, fc.string(), amounts, (recipient, title, nip, amount) => {
        const text = payload({ recipient, title, nip, amount });
        expect(text.split('|')).toHaveLength(9);
        expect([...text].length).toBeLessThanOrEqual(160);
        expect(text).not.toMatch(/\p{Cc}/u);
      }),
    ));
});
