import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { parseGrosze, type Grosze } from '#libs/money';
import { manifestSchema, type FileName, type Manifest } from '../../src/feed/index.js';
import { generateFeed, type DemoRoster } from '../generate.js';

export type Rows = Record<string, string>[];

/** A generated package as a spec looks at it: each file is read when it is first asked for. */
export class FeedInHand {
  readonly directory: string;
  readonly roster: DemoRoster;
  private readonly manifest: Manifest & Required<Pick<Manifest, 'encoding' | 'delimiter'>>;
  private readonly files = new Map<FileName, Rows>();

  constructor(root: string, slug: string, today: string, residents: number) {
    this.directory = mkdtempSync(join(root, `${slug}-`));
    this.roster = generateFeed({ slug, today, residents, directory: this.directory });
    const { encoding = 'UTF-8', delimiter = ';', ...manifest } = manifestSchema.parse(JSON.parse(readFileSync(join(this.directory, 'manifest.json'), 'utf8')));
    this.manifest = { ...manifest, encoding, delimiter };
  }

  columns(name: FileName): string[] {
    return this.text(name).slice(0, this.text(name).indexOf('\r\n')).split(this.manifest.delimiter);
  }

  rows(name: FileName): Rows {
    const rows = this.files.get(name) ?? parse(this.text(name), { columns: true, delimiter: this.manifest.delimiter });
    this.files.set(name, rows);
    return rows;
  }

  /**
   * The balance of every account on its own day: naively, entry by entry, of what was booked (payments) or due (charges
   * and corrections, on the 15th where no day is given) by then.
   */
  balances(): Map<string, Grosze> {
    const accounts = this.rows('accounts');
    const setOn = new Map(accounts.map((account) => [account['key'], account['balance_set_on'] ?? '']));
    const found = new Map(accounts.map(({ key = '', opening_balance: opening }) => [key, grosze(opening)]));
    for (const { account = '', kind, period, amount, ...entry } of this.rows('entries')) {
      const isPayment = kind === 'PAYMENT';
      const effectiveOn = (isPayment ? entry['booked_on'] : entry['due_on'] || `${period}-15`) ?? '';
      if (effectiveOn > setOn.get(account)!) continue;
      found.set(account, found.get(account)! + (isPayment ? 1 : -1) * grosze(amount));
    }
    return found;
  }

  private text(name: FileName): string {
    return iconv.decode(readFileSync(join(this.directory, `${name}.csv`)), this.manifest.encoding);
  }
}

export function grosze(text: string | undefined): Grosze {
  const amount = parseGrosze(text ?? '');
  if (amount === null) throw new Error(`not an amount: ${text}`);
  return amount;
}

export const sum = (rows: Rows): Grosze => rows.reduce((total, { amount }) => total + grosze(amount), 0);

/** Rows by the values of some columns. */
export function by(rows: Rows, ...columns: string[]): Map<string, Rows> {
  const groups = new Map<string, Rows>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
