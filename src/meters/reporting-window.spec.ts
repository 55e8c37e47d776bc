import { expect, it } from '@jest/globals';
import { windowOn } from './reporting-window.js';

it.each([
  ['2026-11-20', 1, 28, { open: true, from: '2026-11-01', to: '2026-11-28' }],
  ['2026-11-28', 1, 28, { open: true, from: '2026-11-01', to: '2026-11-28' }],
  ['2026-11-29', 1, 28, { open: false, from: '2026-12-01', to: '2026-12-28' }],
  ['2026-12-29', 5, 10, { open: false, from: '2027-01-05', to: '2027-01-10' }],
  ['2026-11-04', 5, 10, { open: false, from: '2026-11-05', to: '2026-11-10' }],
  ['2027-02-28', 25, 31, { open: true, from: '2027-02-25', to: '2027-02-28' }],
  ['2027-02-10', 30, 31, { open: false, from: '2027-02-28', to: '2027-02-28' }],
])('on %s the window from %d to %d is %j', (today, fromDay, toDay, expected) =>
  expect(windowOn(today, { fromDay, toDay })).toEqual(expected));
