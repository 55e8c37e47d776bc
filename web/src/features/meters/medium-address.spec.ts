import { expect, it } from '@jest/globals';
import { mediumOf, mediumWord } from './medium-address.js';

it('names a medium in an address and finds it again', () => {
  for (const medium of ['COLD_WATER', 'HOT_WATER', 'HEAT', 'GAS', 'POWER'] as const) expect(mediumOf(mediumWord(medium))).toBe(medium);
  expect(mediumOf('COLD_WATER')).toBeUndefined();
});
