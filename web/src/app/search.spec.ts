import { describe, expect, it } from '@jest/globals';
import { monthSearch, signInSearch, yearSearch } from './search.js';

describe('what an address may say', () => {
  it('takes a year and nothing like it', () => {
    expect(yearSearch({ rok: 2013, other: 1 })).toEqual({ rok: 2013 });
    for (const rok of ['2013', 2013.5, 12, null, undefined]) expect(yearSearch({ rok })).toEqual({});
  });

  it('takes a month and nothing like it', () => {
    expect(monthSearch({ miesiac: '2026-11' })).toEqual({ miesiac: '2026-11' });
    for (const miesiac of ['2026-13', '2026-1', 202611, undefined]) expect(monthSearch({ miesiac })).toEqual({});
  });

  it('takes only the reasons that it knows', () => {
    expect(signInSearch({ powod: 'sesja', powrot: '/start' })).toEqual({ powod: 'sesja', powrot: '/start' });
    expect(signInSearch({ powod: '<b>', powrot: 1 })).toEqual({});
  });
});
