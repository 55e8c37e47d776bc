import { describe, expect, it } from '@jest/globals';
import { warsawInstant } from './warsaw-instant.js';

describe('what a clock in Poland shows', () => {
  it.each([
    ['2026-11-22T08:00', '2026-11-22T07:00:00.000Z'],
    ['2026-07-01T08:00', '2026-07-01T06:00:00.000Z'],
    ['2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T03:30', '2026-10-25T02:30:00.000Z'],
    ['', null],
    ['wczoraj', null],
  ])('at %j is %s', (local, instant) => expect(warsawInstant(local)).toBe(instant));
});
