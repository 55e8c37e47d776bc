import { describe, expect, it } from '@jest/globals';
import { FEED_FILES, FILE_NAMES, manifestSchema } from './index.js';

describe.each(FILE_NAMES)('%s', (name) => {
  const { key, columns, rules = [], meaning } = FEED_FILES[name];

  it('has a key of columns that are never empty', () => {
    for (const column of key) expect(columns[column]?.optional ?? false).toBe(false);
  });

  it('refers to files that are loaded before it and have a key', () => {
    for (const column of Object.values(columns)) {
      if (column.type !== 'reference') continue;
      expect(FILE_NAMES.indexOf(column.to)).toBeLessThan(FILE_NAMES.indexOf(name));
      expect(FEED_FILES[column.to].key).toEqual(['key']);
    }
  });

  it('has columns that a DBF can tell apart by their first ten letters', () => {
    const short = Object.keys(columns).map((column) => column.slice(0, 10));
    expect(new Set(short).size).toBe(short.length);
  });

  it('has rules about its own columns', () => {
    for (const rule of rules) {
      const named = rule.rule === 'ORDER' ? [rule.from, rule.to] : [rule.column, rule.when];
      for (const column of named) expect(columns).toHaveProperty(column);
    }
  });

  it('says what it and its columns mean', () => {
    for (const text of [meaning, ...Object.values(columns).map((column) => column.meaning)])
      expect(text).toMatch(/^\S.*\.$/);
  });
});

describe('the manifest', () => {
  const least = {
    formatVersion: 1,
    cooperative: 'hutnik',
    source: 'Program 1.0',
    asOf: '2013-05-08T20:00:00+02:00',
    mode: 'full',
  };

  it('needs neither encoding nor delimiter', () => {
    expect(manifestSchema.parse(least)).toEqual({ ...least, controlTotals: {} });
  });

  it.each([
    { formatVersion: 2 },
    { mode: 'partial' },
    { encoding: 'utf8' },
    { delimiter: '|' },
    { asOf: '2013-05-08' },
    { asOf: '2013-05-08T20:00:00' },
    { asOf: '0000-01-01T00:00:00Z' },
    { source: 'a\0b' },
    { extra: 1 },
    { controlTotals: { entry: { rows: 1 } } },
    { controlTotals: { entries: { rows: -1 } } },
    { controlTotals: { entries: { amount: '1,234' } } },
  ])('refuses %j', (change) => expect(manifestSchema.safeParse({ ...least, ...change }).success).toBe(false));
});
