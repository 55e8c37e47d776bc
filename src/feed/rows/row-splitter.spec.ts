import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { RowSplitter, type Row } from './row-splitter.js';

function split(text: string, delimiter = ';'): { rows: Row[]; bad: number[] } {
  const bad: number[] = [];
  const splitter = new RowSplitter(delimiter, (line) => bad.push(line));
  const rows = splitter.split(text);
  splitter.finish();
  return { rows, bad };
}

const fields = fc.string({ unit: fc.constantFrom('a', 'ż', ' ', ';', ',', '"', '\n', "'"), maxLength: 6 });
const tables = fc.array(fc.array(fields, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;

describe('splitting a table', () => {
  it('gives back every field, wherever the text is cut into blocks', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(';', ','), fc.constantFrom('\n', '\r\n'), (table, delimiter, newline) => {
        const text = table.map((row) => row.map(quote).join(delimiter)).join(newline) + newline;
        const splitter = new RowSplitter(delimiter, () => expect('bad quotes').toBe('none'));
        const rows = text.split(/(?<=\n)/).flatMap((block) => splitter.split(block));
        splitter.finish();
        expect(rows.map((row) => row.fields)).toEqual(table);
      }),
    );
  });

  it('agrees with a general parser where quotes are used only as needed', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const text = table
          .map((row) => row.map((field) => (/[";\n]/.test(field) ? quote(field) : field)).join(';'))
          .join('\n');
        const expected = parse(text, { delimiter: ';', relax_column_count: true });
        expect(split(text).rows.map((row) => row.fields)).toEqual(expected);
      }),
    );
  });

  it('tells the line on which each row begins', () => {
    const { rows } = split('a;b\n\n"1\n2";"x\ny"\r\n3;4');
    expect(rows).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 3, fields: ['1\n2', 'x\ny'] },
      { line: 6, fields: ['3', '4'] },
    ]);
  });

  it('takes a quote within a field as it stands', () => {
    expect(split('ul. Roweckiego "Grota";5').rows[0]?.fields).toEqual(['ul. Roweckiego "Grota"', '5']);
  });

  it('leaves out a row of senseless quotes, and no other', () => {
    const { rows, bad } = split('1;"a"b;c\n2;x;y\n');
    expect(bad).toEqual([1]);
    expect(rows).toEqual([{ line: 2, fields: ['2', 'x', 'y'] }]);
  });

  it('keeps empty fields, quoted or not, at either end', () => {
    expect(split('"";;"";\n').rows[0]?.fields).toEqual(['', '', '', '']);
  });

  it('does not go on for ever after a quote that nobody closed', () => {
    expect(() => split('1;"abc\n2;def\n')).toThrow(expect.objectContaining({ code: 'QUOTE_NOT_CLOSED', line: 1 }));
    expect(() => split(`1;"abc\n${`${'x'.repeat(1000)}\n`.repeat(1100)}`)).toThrow(
      expect.objectContaining({ code: 'LINE_TOO_LONG', line: 1 }),
    );
  });
});
