import { FEED_FILES, type FeedColumn, type FileName, type RowRule } from '../contract/index.js';
import type { Place, Problems } from '../problems.js';
import { parserOf } from '../values/parser.js';
import type { Parser } from '../values/value.js';
import type { Row } from './row-splitter.js';

/** The values of a row in the order of the contract's columns, as PostgreSQL reads them; null where there is none. */
export type Values = (string | null)[];

interface ColumnReader {
  name: string;
  at: number;
  parse: Parser;
  column: FeedColumn;
}

/**
 * Reads the rows of one file by its contract. A bad row comes out with null for what is bad, so that its key is still
 * known and rows that refer to it are not reported for its faults.
 */
export class RowReader {
  private readonly file: string;
  private readonly columns: ColumnReader[];
  private readonly rules: readonly RowRule[];
  private readonly index: Map<string, number>;

  /**
   * @param positions where each column of the contract stands in the rows
   * @param dueDay day of the month, 1-28, on which charges fall due that do not say when
   */
  constructor(
    name: FileName,
    positions: number[],
    private readonly fieldCount: number,
    private readonly dueDay: number,
    private readonly problems: Problems,
  ) {
    const { columns, rules = [] } = FEED_FILES[name];
    this.file = `${name}.csv`;
    this.columns = Object.entries(columns).map(([column, definition], at) => ({
      name: column, at: positions[at] as number, parse: parserOf(definition), column: definition,
    }));
    this.rules = rules;
    this.index = new Map(this.columns.map(({ name: column }, at) => [column, at]));
  }

  read(row: Row): Values {
    const values: Values = [];
    for (const column of this.columns) values.push(this.value(column, row));
    if (this.isWhole(row)) {
      for (const rule of this.rules) this.check(rule, values, row);
    } else {
      const { found, expected } = row.source ?? { found: row.fields.length, expected: this.fieldCount };
      this.problems.add('FIELD_COUNT', this.place(row), { found, expected });
    }
    this.fillIn(values);
    return values;
  }

  private value({ name, at, parse, column }: ColumnReader, row: Row): string | null {
    // In a row of the wrong length values may have slipped into other columns: it has one problem, not twenty.
    const isWhole = this.isWhole(row);
    const refusal = row.source?.refusals[at];
    if (refusal) {
      if (isWhole) this.problems.add(refusal.code, this.place(row, name, row.source?.texts[at]), refusal.details);
      return null;
    }
    const text = (row.fields[at] ?? '').trim();
    if (text === '') {
      if (isWhole && !column.optional) this.problems.add('MISSING_VALUE', this.place(row, name));
      return null;
    }
    const parsed = parse(text);
    if (typeof parsed === 'string') return parsed;
    if (isWhole) this.problems.add(parsed.code, this.place(row, name, row.source?.texts[at] ?? text), parsed.details);
    return null;
  }

  private isWhole({ fields, source }: Row): boolean {
    return source ? source.found === source.expected : fields.length === this.fieldCount;
  }

  private check(rule: RowRule, values: Values, row: Row): void {
    if (rule.rule === 'ORDER') {
      const [from, to] = [this.of(values, rule.from), this.of(values, rule.to)];
      if (from === null || to === null || to >= from) return;
      this.problems.add('BEFORE_START', this.place(row, rule.to, to), { from: rule.from });
    } else {
      const value = this.of(values, rule.column);
      if (value === null || this.of(values, rule.when) !== rule.is) return;
      this.problems.add('MUST_BE_EMPTY', this.place(row, rule.column, value), { when: rule.when, is: rule.is });
    }
  }

  /** Sets what stands in for empty values, save what only the database knows. */
  private fillIn(values: Values): void {
    this.columns.forEach(({ name, column: { fallback } }, at) => {
      if (fallback === undefined || values[at] !== null) return;
      if (fallback === 'NONE') values[at] = 'NONE';
      if (fallback === 'DUE_DAY' && !this.mustBeEmpty(name, values)) values[at] = this.dueOn(values);
    });
  }

  private mustBeEmpty(column: string, values: Values): boolean {
    return this.rules.some(
      (rule) => rule.rule === 'EMPTY_WHEN' && rule.column === column && this.of(values, rule.when) === rule.is,
    );
  }

  private dueOn(values: Values): string | null {
    const period = this.of(values, 'period');
    return period === null ? null : period.slice(0, 8) + String(this.dueDay).padStart(2, '0');
  }

  private of(values: Values, column: string): string | null {
    return values[this.index.get(column) ?? -1] ?? null;
  }

  private place(row: Row, column: string | null = null, value: string | null | undefined = null): Place {
    return { file: this.file, line: row.line, column, value };
  }
}
