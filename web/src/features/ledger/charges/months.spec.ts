import { expect, it } from '@jest/globals';
import { monthIn } from './months.js';

const MONTHS = ['2013-05', '2013-04', '2012-12', '2012-05'];

it('goes to the same month of another year, or to the latest that it has', () => {
  expect(monthIn(2012, '2013-05', MONTHS)).toBe('2012-05');
  expect(monthIn(2012, '2013-04', MONTHS)).toBe('2012-12');
});
