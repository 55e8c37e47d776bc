import { describe, expect, it } from '@jest/globals';
import { csvOf, csvStream } from './csv.js';

describe('a table for spreadsheets', () => {
  it('has a byte order mark, semicolons, and quotes where a cell needs them', () =>
    expect(csvOf([['Numer', 'Opis'], ['1/2026', 'mówi „tak”; i "nie"'], [3, null]])).toBe(
      '\ufeffNumer;Opis\r\n1/2026;"mówi „tak”; i ""nie"""\r\n3;\r\n'));

  it.each(['=1+1', '+48 44', '@SUM(A1)', '-cmd', '|calc', '%0A'])('keeps %j a text', (text) => expect(csvOf([[text]])).toBe(`\ufeff'${text}\r\n`));

  it('keeps a formula behind a tab a text', () => expect(csvOf([['\t=1']])).toBe('\ufeff"\'\t=1"\r\n'));

  it.each(['-5', '-0,05', '12,345'])('leaves the number %s a number', (text) => expect(csvOf([[text]])).toBe(`\ufeff${text}\r\n`));

  it('is the same when it is sent row by row', async () => {
    const rows = [['1/2026', '=1+1'], ['2/2026', null]];
    async function* read() {
      yield* rows;
    }
    let sent = '';
    for await (const part of csvStream(['Numer', 'Opis'], read())) sent += String(part);
    expect(sent).toBe(csvOf([['Numer', 'Opis'], ...rows]));
  });
});
