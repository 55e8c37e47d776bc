import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { groupBy } from './group-by.js';
import { isYear, shiftMonth, yearsOf } from './month.js';

describe('months', () => {
  it.each([['2013-01', -1, '2012-12'], ['2013-12', 1, '2014-01'], ['2013-05', 0, '2013-05'], ['2013-05', -17, '2011-12']])(
    '%s moved by %i is %s', (month, by, moved) => expect(shiftMonth(month, by)).toBe(moved));

  it('come back when moved there and back', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -500, max: 500 }), (year, number, by) => {
      const month = `${year}-${String(number).padStart(2, '0')}`;
      expect(shiftMonth(shiftMonth(month, by), -by)).toBe(month);
    }));
  });

  it('lie in years that a calendar of ours can hold', () => {
    expect([1899, 1900, 2200, 2201, 99_999].map(isYear)).toEqual([false, true, true, false, false]);
    expect(yearsOf(2011, 2013)).toEqual([2013, 2012, 2011]);
  });
});

describe('grouping', () => {
  it('keeps the order of first appearance and every row', () => {
    expect([...groupBy([3, 1, 4, 1, 5, 9], (n) => n % 2)]).toEqual([[1, [3, 1, 1, 5, 9]], [0, [4]]]);
  });
});
