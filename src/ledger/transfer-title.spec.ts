import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AccountGroup } from '#libs/people';
import { transferTitle } from './transfer-title.js';

const paid = { key: 'R-0001', group: AccountGroup.RENT, month: '2013-05', memberNumber: '1234' };

it.each([
  ['Opłaty 2013-05, R-0001, czł. 1234', { memberNumber: '1234', key: 'R-001' }, 'Opłaty 2013-05, R-001, czł. 1234'],
  ['the member’s number goes where it has no room', { memberNumber: '123456' }, 'Opłaty 2013-05, R-0001'],
  ['one who is no member', { memberNumber: null }, 'Opłaty 2013-05, R-0001'],
  ['services', { group: AccountGroup.SALES, memberNumber: null }, 'Usługi 2013-05, R-0001'],
  ['the month goes next', { key: '012-0034-0056-0078-00' }, 'Opłaty 012-0034-0056-0078-00'],
])('%s', (_, changes, title) => expect(transferTitle({ ...paid, ...changes })).toBe(title));

it('always fits, and always bears the key or its beginning', () =>
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.option(fc.string()), (key, memberNumber) => {
      const title = transferTitle({ ...paid, key, memberNumber });
      expect([...title].length).toBeLessThanOrEqual(32);
      expect(title).toContain([...key].slice(0, 32).join(''));
    }),
  ));
