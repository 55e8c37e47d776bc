import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeMazovia, encodeMazovia } from '../rows/mazovia.js';
import { readTable } from '../testing/package-in-memory.js';

const NAMES = ['Łucja Święcicka', 'Józef Źrebięcy', 'Żaneta Mąkosz', 'Stanisław Kępiński', 'GRAŻYNA ŁOŚ', 'Zażółć Gęśląjaźń'];
const text = (names: string[], delimiter = ';') =>
  ['key', 'first_name', 'last_name', 'member_number', 'member_since', 'correspondence_address'].join(delimiter)
  + `\r\n${names.map((name, at) => ['P' + String(at), ...name.split(' '), '', '', 'Łódź'].join(delimiter) + '\r\n').join('')}`;
const ENCODERS = {
  'UTF-8': (value: string) => Buffer.from(value),
  CP1250: (value: string) => iconv.encode(value, 'win1250'),
  'ISO-8859-2': (value: string) => iconv.encode(value, 'iso-8859-2'),
  CP852: (value: string) => iconv.encode(value, 'cp852'),
  MAZOVIA: encodeMazovia,
};
const read = (bytes: Buffer, manifest = {}) => readTable('persons', { 'persons.csv': bytes }, { manifest });

describe.each(Object.entries(ENCODERS))('%s', (encoding, encode) => {
  it('is found by its letters and said', async () => {
    const { rows, problems, readings } = await read(encode(text(NAMES)));
    expect(problems).toEqual([]);
    expect(rows.slice(1).map(([, , first, last]) => `${first} ${last}`)).toEqual(NAMES);
    expect(readings).toEqual([expect.stringMatching(new RegExp(`^persons.csv: ${encoding} \\(\\d+ z \\d+ wyrazów .*separator: średnik`))]);
  });

  it('is read as declared, whatever the letters are like', async () => {
    const { rows, readings } = await read(encode(text(['ł ó'])), { encoding });
    expect(rows[1]?.slice(2, 4)).toEqual(['ł', 'ó']);
    expect(readings).toEqual([`persons.csv: ${encoding} (podane w manifeście lub odwzorowaniu), separator: średnik (według wiersza z nazwami kolumn)`]);
  });

  // Each word by itself, so that no word's luck hides another's.
  it.each(['ŁÓDŹ', 'Świętochłowice', 'zażółć', 'Żółkiewskiego', 'BĄK', 'Kościuszki', '„Grześ”'])('is found by %s alone, or not guessed', async (word) => {
    const fits = word.startsWith('„') && !['UTF-8', 'CP1250'].includes(encoding);
    if (fits) return;
    const { rows, problems } = await read(encode(text([`${word} ${word}`]).replace('Łódź', '')));
    if (problems.length > 0) expect(problems[0]).toMatch(/UNCLEAR_ENCODING/);
    else expect(rows[1]?.[2]).toBe(word);
  });
});

describe('what a file is written in', () => {
  it('may be marked', async () => {
    expect((await read(Buffer.from(`\ufeff${text(NAMES)}`))).readings[0]).toMatch('UTF-8 (znacznik BOM');
    expect((await read(Buffer.from(text(['Jan Nowak']).replace('Łódź', '')))).readings[0]).toMatch('UTF-8 (same znaki ASCII)');
  });

  it('is no UTF-16, declared or not', async () => {
    for (const bytes of [Buffer.from(`\ufeff${text(NAMES)}`, 'utf16le'), Buffer.from(text(NAMES), 'utf16le'), Buffer.from(`\ufeff${text(NAMES)}`, 'utf16le').swap16()]) {
      expect((await read(bytes)).problems).toEqual(['persons.csv:null null UTF16 null']);
      expect((await read(bytes, { encoding: 'UTF-8' })).problems).toEqual(['persons.csv:null null UTF16 null']);
    }
  });

  it('is not guessed where nothing speaks for one', async () => {
    expect((await read(Buffer.from('key;first_name\n1;\xb0\n', 'latin1'))).problems).toEqual(['persons.csv:null null UNCLEAR_ENCODING null']);
  });

  it('is UTF-8 with the odd line told, where most of it is', async () => {
    const bytes = Buffer.concat([Buffer.from(text(NAMES)), ENCODERS.CP1250('P9;Łoś;;;;\n')]);
    expect((await read(bytes)).problems).toEqual(['persons.csv:8 null NOT_UTF8 null']);
  });
});

describe('Mazovia', () => {
  it('has every Polish letter, there and back', () => {
    const letters = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ';
    expect(decodeMazovia(encodeMazovia(letters))).toBe(letters);
    expect([...encodeMazovia(letters)]).toEqual([
      0x86, 0x8d, 0x91, 0x92, 0xa4, 0xa2, 0x9e, 0xa6, 0xa7, 0x8f, 0x95, 0x90, 0x9c, 0xa5, 0xa3, 0x98, 0xa0, 0xa1,
    ]);
    expect(() => encodeMazovia('€')).toThrow(RangeError);
  });
});

describe('the delimiter', () => {
  it.each([[';', 'średnik'], [',', 'przecinek'], ['\t', 'tabulator']])('%p is found by the header', async (delimiter, word) => {
    const { rows, readings } = await read(Buffer.from(text(NAMES, delimiter)));
    expect(rows[1]).toEqual(['2', 'P0', 'Łucja', 'Święcicka', '', '', 'Łódź']);
    expect(readings[0]).toMatch(`separator: ${word} (według`);
  });

  it('is found by a header in quotes', async () => {
    expect((await read(Buffer.from('"key","first_name","last_name"\n"1","a;b","c;d"\n'))).rows[1]).toEqual(['2', '1', 'a;b', 'c;d']);
  });

  it('is the declared one, even where the header says otherwise', async () => {
    expect((await read(Buffer.from(text(NAMES)), { delimiter: ',' })).rows[0]).toHaveLength(2);
  });
});
