import { describe, expect, it } from '@jest/globals';
import { formatSize } from './format-size.js';

describe('the size of a file', () => {
  it.each([
    [0, '0 B'],
    [340, '340 B'],
    [1_024, '1 kB'],
    [1_536, '1,5 kB'],
    [123_456, '121 kB'],
    [1_468_006, '1,4 MB'],
    [10_485_760, '10 MB'],
  ])('%d is %s', (bytes, words) => expect(formatSize(bytes).replaceAll('\u00a0', ' ')).toBe(words));
});
