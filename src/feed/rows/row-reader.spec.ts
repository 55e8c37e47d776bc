import { describe, expect, it } from '@jest/globals';
import { FEED_FILES, type FileName } from '../contract/index.js';
import { Problems } from '../problems.js';
import { positionsOf } from './header.js';
import { RowReader } from './row-reader.js';

function read(name: FileName, values: Record<string, string>, dueDay = 15) {
  const problems = new Problems();
  const columns = Object.keys(FEED_FILES[name].columns);
  const reader = new RowReader(
    name,
    columns.map((_, at) => at),
    columns.length,
    dueDay,
    problems,
  );
  const row = reader.read({ line: 7, fields: columns.map((column) => values[column] ?? '') });
  return { values: Object.fromEntries(columns.map((column, at) => [column, row[at]])), problems: problems.listed };
}

const entry = {
  key: 'E1',
  account: 'A1',
  kind: 'CHARGE',
  period: '2013-05',
  booked_on: '2013-05-01',
  amount: '699,64',
};

describe('reading a row', () => {
  it('brings values into the form of the database', () => {
    expect(read('entries', { ...entry, booked_on: ' 01.05.2013 ' })).toMatchObject({
      problems: [],
      values: { period: '2013-05-01', booked_on: '2013-05-01', amount: '69964', document: null, exclusion_class: null },
    });
  });

  it("lets a charge fall due on the cooperative's day, and a payment never", () => {
    expect(read('entries', entry, 7).values.due_on).toBe('2013-05-07');
    expect(read('entries', { ...entry, due_on: '2013-06-01' }, 7).values.due_on).toBe('2013-06-01');
    expect(read('entries', { ...entry, kind: 'PAYMENT' }).values.due_on).toBeNull();
    expect(read('entries', { ...entry, kind: 'PAYMENT', due_on: '2013-05-15' }).problems).toMatchObject([
      { line: 7, column: 'due_on', value: '2013-05-15', code: 'MUST_BE_EMPTY' },
    ]);
  });

  it('names line, column, value and reason of every bad value', () => {
    expect(read('entries', { ...entry, key: '', amount: '1,234', period: '2013-13' }).problems).toMatchObject([
      { file: 'entries.csv', line: 7, column: 'key', value: null, code: 'MISSING_VALUE' },
      { file: 'entries.csv', line: 7, column: 'period', value: '2013-13', code: 'NOT_A_MONTH' },
      { file: 'entries.csv', line: 7, column: 'amount', value: '1,234', code: 'NOT_AN_AMOUNT' },
    ]);
  });

  it('finds a period that ends before it begins', () => {
    const title = {
      key: 'T',
      premises: 'L',
      person: 'P',
      kind: 'LEASE',
      valid_from: '2013-05-08',
      valid_to: '2013-05-07',
    };
    expect(read('titles', title).problems).toMatchObject([{ column: 'valid_to', code: 'BEFORE_START' }]);
    expect(read('titles', { ...title, valid_to: '2013-05-08' }).problems).toEqual([]);
  });

  it('tells one problem of a row of the wrong length, and keeps its key', () => {
    const problems = new Problems();
    const reader = new RowReader('marks', [0, 1, 2], 3, 15, problems);
    expect(reader.read({ line: 2, fields: ['A1', '2013-05'] })).toEqual(['A1', '2013-05-01', null]);
    expect(problems.listed).toMatchObject([{ line: 2, code: 'FIELD_COUNT', message: 'liczba pól w wierszu: 2, w nagłówku: 3' }]);
  });
});

describe('a header', () => {
  const positions = (fields: string[]) => {
    const problems = new Problems();
    return {
      positions: positionsOf('marks', { line: 1, fields }, problems),
      codes: problems.listed.map(({ code, column }) => `${code} ${column}`),
    };
  };

  it('may stand in any order', () =>
    expect(positions(['kind', ' account', 'period'])).toEqual({ positions: [1, 2, 0], codes: [] }));

  it('has every column once and no other', () => {
    expect(positions(['account', 'account', 'Kind'])).toEqual({
      positions: null,
      codes: ['DUPLICATE_COLUMN account', 'UNKNOWN_COLUMN Kind', 'MISSING_COLUMN period', 'MISSING_COLUMN kind'],
    });
  });
});
