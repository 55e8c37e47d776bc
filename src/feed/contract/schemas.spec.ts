import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FEED_FILES, FILE_NAMES, type FileName } from '../index.js';
import { parserOf } from '../values/parser.js';
import { rightTables } from '../testing/right-feed.js';

interface Column {
  pattern?: string;
  enum?: string[];
  maxLength?: number;
  anyOf?: Column[];
  const?: string;
  examples?: string[];
}
interface Schema {
  required: string[];
  properties: Record<string, Column>;
}

const schemaOf = (name: FileName) => JSON.parse(readFileSync(`docs/feed/schema/${name}.schema.json`, 'utf8')) as Schema;

function accepts(column: Column, text: string): boolean {
  if (column.anyOf) return column.anyOf.some((one) => accepts(one, text));
  if (column.const !== undefined) return text === column.const;
  if (column.enum) return column.enum.includes(text);
  if (column.maxLength !== undefined && text.length > column.maxLength) return false;
  return column.pattern === undefined || new RegExp(column.pattern).test(text);
}

const AMOUNTS = ['1241,35', '1241.35', '1 241,35', '1\u00a0241,35', '1\u2009241,35', '1.241,35', '-0,00', '\u221220,65', '7', '1,234', '1.241', '12.34.56', '1 24,00', '+5', '5 zł', ',5', '5,', ''];

describe.each(FILE_NAMES)('the schema of a row of %s', (name) => {
  const { required, properties } = schemaOf(name);

  it('has every column of the contract, with an example that the load reads', () => {
    const columns = Object.entries(FEED_FILES[name].columns);
    expect(Object.keys(properties)).toEqual(columns.map(([column]) => column));
    expect(required).toEqual(columns.filter(([, { absent }]) => !absent).map(([column]) => column));
    for (const [column, definition] of Object.entries(FEED_FILES[name].columns)) {
      const [example = ''] = properties[column]?.examples ?? [];
      expect([column, typeof parserOf(definition)(example), accepts(properties[column]!, example)]).toEqual([column, 'string', true]);
    }
  });
});

describe('the schemas', () => {
  it('accept a right feed', () => {
    for (const [name, [columns = [], ...rows]] of Object.entries(rightTables())) {
      const { properties } = schemaOf(name as FileName);
      for (const row of rows) row.forEach((text, at) => expect([columns[at], text, accepts(properties[columns[at]!]!, text)]).toEqual([columns[at], text, true]));
    }
  });

  it('take for an amount what the load does', () => {
    const parse = parserOf(FEED_FILES.entries.columns['amount']!);
    const { properties } = schemaOf('entries');
    for (const text of AMOUNTS) expect([text, accepts(properties['amount']!, text)]).toEqual([text, typeof parse(text) === 'string']);
  });
});
