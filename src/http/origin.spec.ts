import { describe, expect, it } from '@jest/globals';
import { isOwnOrigin } from './origin.js';

const host = 'hutnik.example:3000';
const from = (origin: string | undefined, site?: string) =>
  ({ headers: { host, ...(origin && { origin }), ...(site && { 'sec-fetch-site': site }) } });

describe('the origin of a change', () => {
  it.each([
    ['https://hutnik.example:3000', undefined, true],
    ['https://hutnik.example:3000', 'same-origin', true],
    ['http://hutnik.example:3000', undefined, false],
    ['https://hutnik.example', undefined, false],
    ['https://zlm.example:3000', undefined, false],
    ['https://hutnik.example:3000.evil.example', undefined, false],
    ['https://hutnik.example:3000', 'same-site', false],
    ['https://hutnik.example:3000', 'cross-site', false],
    ['null', undefined, false],
    [undefined, undefined, false],
  ])('%s, called %s by the browser: own is %s', (origin, site, own) => {
    expect(isOwnOrigin(from(origin, site), false)).toBe(own);
  });

  it('may be http on a demo’s localhost, and nothing else may', () => {
    expect(isOwnOrigin(from('http://hutnik.example:3000'), true)).toBe(true);
    expect(isOwnOrigin(from('ftp://hutnik.example:3000'), true)).toBe(false);
  });
});
