import { expect, it } from '@jest/globals';
import { safePath } from './safe-path.js';

it.each([
  ['/kartoteka/1?rok=2013', '/kartoteka/1?rok=2013'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/\t/elsewhere.example', '/'],
  ['https://elsewhere.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [undefined, '/'],
])('goes back from %j to %s', (asked, path) => expect(safePath(asked)).toBe(path));
