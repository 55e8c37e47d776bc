import { FEED_FILES, type FileName, type RowRule } from '../contract/index.js';
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
  isOptional: boolean;
}

/** What stands in for a column where it is empty. */
interface FillIn {
  at: number;
  standIn: (values: Values) => string | null;
}

/**
 * Reads the rows of one file by its contract. A bad row comes out with null for what is bad, so that its key is still
 * known and rows that refer to it are not reported for its faults.
 */
export class RowReader {
  private readonly file: string;
  private readonly names: string[];
  private readonly columns: ColumnReader[];
  private readonly rules: readonly RowRule[];
  private readonly fillIns: FillIn[];

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
    this.names = Object.keys(columns);
    this.columns = Object.entries(columns).map(([column, definition], index) => ({
      name: column, at: positions[index] as number, parse: parserOf(definition), isOptional: definition.optional ?? false,
    }));
    this.rules = rules;
    this.fillIns = Object.entries(columns).flatMap(([column, { fallback }], at): FillIn[] => {
      if (fallback === 'NONE') return [{ at, standIn: () => 'NONE' }];
      return fallback === 'DUE_DAY' ? [{ at, standIn: this.dueOn(column) }] : [];
    });
  }

  read(row: Row): Values {
    const { found, expected } = row.source ?? { found: row.fields.length, expected: this.fieldCount };
    // In a row of the wrong length values may have slipped into other columns: it has one problem, not twenty.
    const isWhole = found === expected;
    const values = this.columns.map((column) => this.value(column, row, isWhole));
    if (isWhole) for (const rule of this.rules) this.check(rule, values, row);
    else this.problems.add('FIELD_COUNT', this.place(row), { found, expected });
    for (const { at, standIn } of this.fillIns) values[at] ??= standIn(values);
    return values;
  }

  private value({ name, at, parse, isOptional }: ColumnReader, row: Row, isWhole: boolean): string | null {
    const refusal = row.source?.refusals[at];
    if (refusal) {
      if (isWhole) this.problems.add(refusal.code, this.place(row, name, row.source?.texts[at]), refusal.details);
      return null;
    }
    const text = trimmed(row.fields[at] ?? '');
    if (text === '') {
      if (isWhole && !isOptional) this.problems.add('MISSING_VALUE', this.place(row, name));
      return null;
    }
    const parsed = parse(text);
    if (typeof parsed === 'string') return parsed;
    if (isWhole) this.problems.add(parsed.code, this.place(row, name, row.source?.texts[at] ?? text), parsed.details);
    return null;
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

  /** The due day in the month of the row, but where the column must be empty. */
  private dueOn(column: string): FillIn['standIn'] {
    return (values) => {
      const mustBeEmpty = this.rules.some((rule) => rule.rule === 'EMPTY_WHEN' && rule.column === column && this.of(values, rule.when) === rule.is);
      const period = mustBeEmpty ? null : this.of(values, 'period');
      return period && period.slice(0, 8) + String(this.dueDay).padStart(2, '0');
    };
  }

  private of(values: Values, column: string): string | null {
    return values[this.names.indexOf(column)] ?? null;
  }

  private place(row: Row, column: string | null = null, value: string | null | undefined = null): Place {
    return { file: this.file, line: row.line, column, value };
  }
}

/** Trimmed text; of the ten million values of a feed hardly one begins or ends in anything but a letter or a digit. */
const trimmed = (text: string): string => (isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim());

const isInk = (code: number): boolean => code > 0x20 && code < 0x7f;
