import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { formatGrosze, type Grosze } from '#libs/money';
import { FEED_FILES, FILE_NAMES, type FileName, type Manifest } from '../../src/feed/index.js';

export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;
type Head = Required<Pick<Manifest, 'cooperative' | 'source' | 'asOf' | 'encoding' | 'delimiter'>>;

/** An amount as accounting programs write it: '1 241,35', with a no-break space. */
export const money = (grosze: Grosze): string => formatGrosze(grosze);
/** An exact decimal with a comma. */
export const decimal = (text: string): string => text.replace('.', ',');

const plain = (value: Value | undefined): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'tak' : 'nie';
  return value === null || value === undefined ? '' : String(value);
};

function fileOf(name: FileName): { columns: string[]; declared: Set<string>; lines: string[] } {
  const columns = Object.keys(FEED_FILES[name].columns);
  return { columns, declared: new Set(columns), lines: [] };
}

/** Collects the rows of a full feed package and writes it as a directory. */
export class PackageWriter {
  private readonly files = new Map(FILE_NAMES.map((name) => [name, fileOf(name)]));
  private readonly special: RegExp;
  private total: Grosze = 0;

  constructor(private readonly head: Head) {
    this.special = new RegExp(`["\\r\\n${head.delimiter}]`);
  }

  /** Columns that the row leaves out stay empty. @throws on a column that the file doesn't declare */
  add(name: FileName, row: Row): void {
    const { columns, declared, lines } = this.files.get(name)!;
    for (const column in row) if (!declared.has(column)) throw new Error(`${name} has no column ${column}`);
    lines.push(columns.map((column) => this.quote(plain(row[column]))).join(this.head.delimiter));
  }

  /** An entry of the ledger; its amount goes into the control total. */
  addEntry(row: Row, amount: Grosze): void {
    this.total += amount;
    this.add('entries', { ...row, amount: money(amount) });
  }

  /** Writes every file, those without rows too, so that a later full package deletes what is gone. */
  write(directory: string): void {
    mkdirSync(directory, { recursive: true });
    for (const [name, { columns, lines }] of this.files) {
      const text = [columns.join(this.head.delimiter), ...lines, ''].join('\r\n');
      writeFileSync(join(directory, `${name}.csv`), iconv.encode(text, this.head.encoding));
    }
    writeFileSync(join(directory, 'manifest.json'), `${JSON.stringify(this.manifest(), null, 2)}\n`);
  }

  private manifest(): Manifest {
    const rows = [...this.files].map(([name, { lines }]) => [name, { rows: lines.length }] as const);
    const controlTotals = Object.fromEntries(rows) as Record<FileName, { rows: number; amount?: string }>;
    controlTotals.entries.amount = money(this.total);
    return { formatVersion: 1, mode: 'full', ...this.head, controlTotals };
  }

  private quote(text: string): string {
    return this.special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
}
