import { expect, it } from '@jest/globals';
import { deskPath } from './session.js';

it.each([
  ['/biuro/osoby?szukaj=Nowak', '/biuro/osoby?szukaj=Nowak'],
  ['/biuro?a=1', '/biuro?a=1'],
  [undefined, '/biuro'],
  ['/start', '/biuro'],
  ['/biurowiec', '/biuro'],
  ['/biuro/../start', '/biuro'],
  ['//foreign.example/biuro', '/biuro'],
  ['https://foreign.example/biuro', '/biuro'],
])('after the sign-in %s leads to %s', (asked, to) => expect(deskPath(asked)).toBe(to));
