import { parseGrosze } from '#libs/money';
import { FEED_FILES, type FileName } from '../contract/index.js';
import type { Problems } from '../problems.js';
import type { Values } from '../rows/row-reader.js';
import { KnownKeys } from './known-keys.js';
import type { KnownPackage } from './known-package.js';

/** Finds what is wrong between the rows of one table, and between them and those of the tables before it. */
export class TableCheck {
  private readonly keys = new KnownKeys();
  private readonly columns: string[];
  private readonly key: number[];
  private readonly references: { column: string; at: number; to: FileName }[];
  private isUnread = false;
  private rows = 0;
  private amount: bigint | null = 0n;

  constructor(
    private readonly name: FileName,
    private readonly known: KnownPackage,
    private readonly problems: Problems,
  ) {
    const { columns, key } = FEED_FILES[name];
    this.columns = Object.keys(columns);
    this.key = key.map((column) => this.columns.indexOf(column));
    this.references = Object.entries(columns).flatMap(([column, definition], at) =>
      definition.type === 'reference' ? [{ column, at, to: definition.to }] : []);
  }

  take(line: number, values: Values): void {
    this.rows += 1;
    this.addAmount(values);
    this.checkKey(line, values);
    for (const { column, at, to } of this.references) {
      const value = values[at];
      if (value) this.known.checkReference(this.name, { line, column, value }, to, this.problems);
    }
    this.known.checkLedger(this.name, line, (column) => values[this.columns.indexOf(column)] ?? null, this.problems);
  }

  /** Call where not all of the table could be read: nothing is said of it as a whole, and nobody blamed for referring to it. */
  giveUp(): void {
    this.isUnread = true;
  }

  /** Call at the end. */
  finish(): void {
    if (this.isUnread) return;
    this.known.remember(this.name, this.keys);
    const expected = this.known.manifest.controlTotals[this.name];
    if (!expected) return;
    const file = `${this.name}.csv`;
    if (expected.rows !== undefined && expected.rows !== this.rows) {
      this.problems.add('CONTROL_ROWS', { file }, { expected: expected.rows, found: this.rows });
    }
    if (expected.amount === undefined || this.amount === null) return;
    if (BigInt(parseGrosze(expected.amount) ?? 0) !== this.amount) {
      this.problems.add('CONTROL_AMOUNT', { file, column: 'amount' }, { expected: expected.amount, found: inZlotys(this.amount) });
    }
  }

  private addAmount(values: Values): void {
    const at = this.columns.indexOf('amount');
    if (at === -1 || this.amount === null) return;
    const value = values[at];
    this.amount = value == null ? null : this.amount + BigInt(value);
  }

  private checkKey(line: number, values: Values): void {
    const parts = this.key.map((at) => values[at] ?? null);
    if (parts.includes(null)) return;
    const first = this.keys.add(parts.length === 1 ? (parts[0] as string) : JSON.stringify(parts), line);
    if (first === null) return;
    const column = FEED_FILES[this.name].key.join(' + ');
    this.problems.add('DUPLICATE_KEY', { file: `${this.name}.csv`, line, column, value: parts.join(' + ') }, { first });
  }
}

function inZlotys(grosze: bigint): string {
  const digits = String(grosze).replace('-', '').padStart(3, '0');
  return `${grosze < 0n ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
