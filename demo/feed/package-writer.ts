import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { formatGrosze, type Grosze } from '#libs/money';
import { FEED_FILES, FILE_NAMES, type FileName, type Manifest } from '../../src/feed/index.js';

export type Value = string | number | boolean | null;
export type Row = Record<string, Value>;
type Head = Pick<Manifest, 'cooperative' | 'source' | 'asOf' | 'encoding' | 'delimiter'>;

/** An amount as accounting programs write it: '1 241,35', with a no-break space. */
export const money = (grosze: Grosze): string => formatGrosze(grosze);
/** An exact decimal with a comma. */
export const decimal = (text: string): string => text.replace('.', ',');

const plain = (value: Value): string => {
  if (typeof value === 'boolean') return value ? 'tak' : 'nie';
  return value === null ? '' : String(value);
};

/** Collects the rows of a full feed package and writes it as a directory. */
export class PackageWriter {
  private readonly files = new Map(FILE_NAMES.map((name) => [name, { columns: Object.keys(FEED_FILES[name].columns), lines: [] as string[] }]));
  private total: Grosze = 0;

  constructor(private readonly head: Head) {}

  /** Columns that the row leaves out stay empty. @throws on a column that the file doesn't declare */
  add(name: FileName, row: Row): void {
    const { columns, lines } = this.files.get(name)!;
    const unknown = Object.keys(row).find((column) => !columns.includes(column));
    if (unknown !== undefined) throw new Error(`${name} has no column ${unknown}`);
    lines.push(columns.map((column) => this.quote(plain(row[column] ?? null))).join(this.head.delimiter));
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
    return text.includes(this.head.delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
}
