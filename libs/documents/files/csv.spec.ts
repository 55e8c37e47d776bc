import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

describe('a table of the office’s', () => {
  it('has a byte order mark, semicolons and quoted cells', () =>
    expect(csvOf([['Numer', 'Opis'], ['1/2026', 'mówi „tak”; i "nie"'], [3, null]])).toBe(
      '\ufeff"Numer";"Opis"\r\n"1/2026";"mówi „tak”; i ""nie"""\r\n"3";""\r\n'));

  it.each(['=1+1', '+48 44', '@SUM(A1)', '\t=1', '-cmd', '|calc', '%0A'])('keeps %j a text', (text) => expect(csvOf([[text]])).toBe(`\ufeff"'${text}"\r\n`));

  it.each(['-5', '-0,05', '12,345'])('leaves the number %s a number', (text) => expect(csvOf([[text]])).toBe(`\ufeff"${text}"\r\n`));
});
