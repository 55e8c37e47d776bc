import { describe, expect, it } from '@jest/globals';
import { faultNumber } from './fault-number.js';

describe('the number of a report', () => {
  it.each([
    ['TA1/{year}/Z{number:3}', 2012, 693, 'TA1/2012/Z693'],
    ['TA1/{year}/Z{number:3}', 2012, 55, 'TA1/2012/Z055'],
    ['TA1/{year}/Z{number:3}', 2026, 1234, 'TA1/2026/Z1234'],
    ['{number}/{year}', 2026, 7, '7/2026'],
  ])('of %s in %i, the %ith, is %4$s', (pattern, year, number, text) => expect(faultNumber(pattern, year, number)).toBe(text));
});
