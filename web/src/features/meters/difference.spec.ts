import { expect, it } from '@jest/globals';
import { differenceOf } from './difference.js';

it.each([
  ['12.400', '9.000', 'more', '3.400'],
  ['12.400', '12.401', 'less', '0.001'],
  ['0.300', '0.300', 'same', '0.000'],
])('%s beside %s is %s by %s', (one, other, kind, amount) => expect(differenceOf(one, other)).toEqual({ kind, amount }));
