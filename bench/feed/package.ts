import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRIES_OF_AN_ACCOUNT, type Size } from './size.js';

export const SLUG = 'bench-feed';
const YEAR = 2025;
const LINES_A_WRITE = 2_000;

/** One entry as the package and the plain table hold it; what is empty is ''. */
export interface Entry {
  key: string;
  /** Number of the account, from 0. */
  account: number;
  kind: 'CHARGE' | 'CORRECTION' | 'PAYMENT';
  month: string;
  bookedOn: string;
  dueOn: string;
  grosze: number;
  description: string;
}

export const accountKey = (account: number): string => `R${String(account).padStart(7, '0')}`;

/** The entries of a year, month by month as books are kept: of every account a charge and a payment, and one correction. */
export function* entries({ rows, accounts }: Size): Generator<Entry> {
  for (let at = 0; at < rows; at += 1) {
    const account = at % accounts;
    const round = Math.floor(at / accounts);
    const isCorrection = round === ENTRIES_OF_AN_ACCOUNT - 1;
    const month = `${YEAR}-${String(isCorrection ? 12 : Math.floor(round / 2) + 1).padStart(2, '0')}`;
    const kind = isCorrection ? 'CORRECTION' : round % 2 === 0 ? 'CHARGE' : 'PAYMENT';
    yield {
      key: `${YEAR}/${String(at).padStart(9, '0')}`, account, kind, month,
      bookedOn: `${month}-${String((account % 27) + 1).padStart(2, '0')}`,
      dueOn: kind === 'PAYMENT' ? '' : `${month}-15`,
      grosze: 40_000 + ((account * 7919 + round * 104_729) % 60_000),
      description: kind === 'PAYMENT' ? 'Wpłata na rachunek' : 'Opłata za używanie lokalu',
    };
  }
}

/** Writes the package that is measured: the accounts and their entries. */
export async function writePackage(folder: string, size: Size): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const manifest = { formatVersion: 1, cooperative: SLUG, source: 'bench', asOf: `${YEAR}-12-31T20:00:00+01:00`, mode: 'full' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeLines(join(folder, 'accounts.csv'), function* () {
    yield 'key;group;name;premises;tracks_balance;balance_set_on;history_from;opening_balance';
    for (let at = 0; at < size.accounts; at += 1) yield `${accountKey(at)};RENT;Opłaty za lokal;;tak;${YEAR}-12-31;${YEAR}-01;0,00`;
  });
  await writeLines(join(folder, 'entries.csv'), function* () {
    yield 'key;account;document;kind;period;booked_on;due_on;amount;exclusion_class;description';
    for (const { key, account, kind, month, bookedOn, dueOn, grosze, description } of entries(size)) {
      const amount = `${Math.floor(grosze / 100)},${String(grosze % 100).padStart(2, '0')}`;
      yield `${key};${accountKey(account)};;${kind};${month};${bookedOn};${dueOn};${amount};;${description}`;
    }
  });
}

/** Writes the same entries as the table's own rows, for `copy … from stdin`; ids of accounts are random, as the platform's are. */
export async function writeTypedRows(file: string, size: Size, cooperativeId: string): Promise<void> {
  const accountIds = Array.from({ length: size.accounts }, () => randomUUID());
  await writeLines(file, function* () {
    for (const { key, account, kind, month, bookedOn, dueOn, grosze, description } of entries(size)) {
      yield [cooperativeId, key, accountIds[account], '\\N', kind, `${month}-01`, bookedOn, dueOn || '\\N', grosze, 'NONE', description].join('\t');
    }
  });
}

async function writeLines(file: string, lines: () => Generator<string>): Promise<void> {
  const output = createWriteStream(file);
  let waiting: string[] = [];
  const flush = async () => {
    if (!output.write(`${waiting.join('\n')}\n`)) await once(output, 'drain');
    waiting = [];
  };
  for (const line of lines()) if (waiting.push(line) === LINES_A_WRITE) await flush();
  if (waiting.length > 0) await flush();
  output.end();
  await once(output, 'close');
}
