import { expect, it } from '@jest/globals';
import { accountFullTitle } from './account-title.js';

it.each([
  ['Sprzedaż', null, 'Sprzedaż'],
  ['Garaż 7', 'ul. Gwiezdna 12/34', 'ul. Gwiezdna 12/34, Garaż 7'],
  ['ul. Gwiezdna', 'ul. Gwiezdna 12/34', 'ul. Gwiezdna 12/34'],
  ['ul. Gwiezdna 12/34', 'ul. Gwiezdna 12/34', 'ul. Gwiezdna 12/34'],
])('calls the account %j at %j %j', (name, address, title) => expect(accountFullTitle({ name, address })).toBe(title));
