import { describe, expect, it } from '@jest/globals';
import { numberExample } from './number-example.js';

describe('the example of a report’s number', () => {
  it.each([
    ['{number:4}/{year}', 7, '0007/2026'],
    ['TA1/{year}/Z{number:3}', 1234, 'TA1/2026/Z1234'],
    ['{year}-{number}', 7, '2026-7'],
    ['{year}', 7, null],
    ['{number:4}', 7, null],
    ['{number:0}/{year}', 7, null],
  ])('of %s and %i is %s', (pattern, count, number) => expect(numberExample(pattern, 2026, count)).toBe(number));
});
