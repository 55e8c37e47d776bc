import { describe, expect, it } from '@jest/globals';
import { Problems } from './problems.js';
import { refused } from './outcome.js';
import { describeOutcome, describeProblem } from './report.js';

describe('a problem in words', () => {
  it('names place, reason and value', () => {
    expect(
      describeProblem({
        file: 'entries.csv',
        line: 17,
        column: 'period',
        value: '2013-13',
        code: 'X',
        message: 'to nie jest miesiąc',
      }),
    ).toBe('entries.csv:17 period: to nie jest miesiąc (2013-13)');
    expect(describeProblem({ file: 'a.zip', line: null, column: null, value: null, code: 'X', message: 'powód' })).toBe(
      'a.zip: powód',
    );
  });

  it('cannot steer a terminal', () => {
    expect(describeProblem({ file: 'f', line: null, column: null, value: '\u001b[2J', code: 'X', message: 'm' })).toBe(
      'f: m (�[2J)',
    );
  });
});

describe('an outcome in words', () => {
  it('is a table', () => {
    const files = {
      'entries.csv': { inserted: 12, updated: 3, deleted: 0, unchanged: 1045 },
      'marks.csv': { inserted: 0, updated: 0, deleted: 1, unchanged: 0 },
    };
    expect(describeOutcome({ state: 'APPLIED', batchId: 'b', files })).toEqual([
      'plik         nowe  zmienione  usunięte  bez zmian',
      'entries.csv    12          3         0       1045',
      'marks.csv       0          0         1          0',
      'Paczka wczytana (b).',
    ]);
  });

  it('lists the first 200 problems in order and counts all', () => {
    const problems = new Problems();
    for (let line = 250; line > 0; line -= 1)
      problems.add('NOT_A_DATE', { file: 'entries.csv', line, column: 'booked_on', value: `x${line}` });
    problems.addUnlisted(5);
    const lines = describeOutcome(refused(problems));
    expect(lines).toHaveLength(202);
    expect(lines[0]).toMatch(/^entries\.csv:51 booked_on: .* \(x51\)$/);
    expect(lines.slice(-2)).toEqual(['… i jeszcze 55', 'Paczka odrzucona, niczego nie zmieniono. Liczba błędów: 255.']);
  });

  it('cuts long values by characters', () => {
    const problems = new Problems();
    problems.add('TOO_LONG', { file: 'f', value: '💧'.repeat(150) }, { limit: 100 });
    expect(problems.listed[0]).toMatchObject({ value: `${'💧'.repeat(100)}…`, message: 'najwyżej 100 znaków' });
  });
});
