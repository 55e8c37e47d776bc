import { expect, it } from '@jest/globals';
import { orderOf, pressedOrder } from './list-sort.js';

it.each([
  ['name', { by: 'name', descending: false }],
  ['-name', { by: 'name', descending: true }],
])('reads %s', (text, order) => expect(orderOf(text)).toEqual(order));

it.each([
  ['name', 'name', '-name'],
  ['-name', 'name', 'name'],
  ['-name', 'filed', 'filed'],
])('in order %s a press on %s asks for %s', (now, column, wanted) => expect(pressedOrder(now, column)).toBe(wanted));
