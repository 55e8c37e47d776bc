import { expect, it } from '@jest/globals';
import { dueDay } from './due-day.js';

const settings = {
  numberPattern: '{number}/{year}', dueDays: 14,
  categories: [{ code: 'GAS', label: null, dueDays: 1 }, { code: 'ROOF', label: null, dueDays: null }],
};

it.each([['GAS', '2026-12-31', '2027-01-01'], ['ROOF', '2026-11-20', '2026-12-04'], ['GONE', '2026-03-20', '2026-04-03']])(
  'gives %s filed on %s until %s', (category, filedOn, due) => expect(dueDay(filedOn, category, settings)).toBe(due));
