import { stripVTControlCharacters } from 'node:util';
import { expect, it } from '@jest/globals';
import { loginsTable } from './logins-table.mjs';

it('sets the logins of every site in columns', () => {
  const logins = [
    { role: 'resident', identifier: '1', password: 'long-password', note: 'an ordinary resident' },
    { role: 'newcomer', identifier: '1000', password: 'short' },
  ];
  const table = loginsTable({ cooperatives: [{ url: 'http://one.localhost:3000', logins }] });
  expect(stripVTControlCharacters(table).split('\n')).toEqual([
    '',
    '  http://one.localhost:3000',
    '    resident   1      long-password   an ordinary resident',
    '    newcomer   1000   short',
  ]);
});
