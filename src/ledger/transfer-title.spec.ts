import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AccountGroup } from '#libs/people';
import { plainLetters } from './plain-letters.js';
import { transferTitle } from './transfer-title.js';

const paid = { key: 'R-0001', group: AccountGroup.RENT, month: '2013-05' };

it.each([
  ['rent', {}, 'Czynsz 2013-05, R-0001'],
  ['services', { group: AccountGroup.SALES }, 'Faktury 2013-05, R-0001'],
  ['a key that leaves no room for the month', { key: '012-0034-0056-0078-00' }, 'Czynsz 012-0034-0056-0078-00'],
  ['a key that leaves room for nothing', { key: '012-0034-0056-0078-0090-12' }, '012-0034-0056-0078-0090-12'],
])('names %s', (_, changes, title) => expect(transferTitle({ ...paid, ...changes })).toBe(title));

it('always fits, and always bears the key or its beginning', () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (key) => {
      const title = transferTitle({ ...paid, key });
      expect([...title].length).toBeLessThanOrEqual(32);
      expect(title).toContain([...key].slice(0, 32).join(''));
    }),
  ));

it('takes the marks off Polish letters', () =>
  expect(plainLetters('Zażółć gęślą jaźń, ŁÓDŹ')).toBe('Zazolc gesla jazn, LODZ'));
