import type { Client } from 'pg';
import { parseGrosze } from '#libs/money';
import { FEED_FILES, type FileName } from '../contract/index.js';
import type { Problems } from '../problems.js';
import { staged } from './names.js';
import type { PackageInHand } from './package-in-hand.js';

interface Totals {
  rows: string;
  /** Grosze; null where an amount could not be read, which is a problem of its own. */
  amount: string | null;
}

/** Compares the manifest's control totals with what is staged. */
export async function controlTotalChecks(client: Client, inHand: PackageInHand, problems: Problems): Promise<void> {
  for (const name of inHand.files) {
    const expected = inHand.manifest.controlTotals[name];
    if (!expected || inHand.isUnread(name)) continue;
    const place = { file: `${name}.csv` };
    const found = await totalsOf(client, name);
    if (expected.rows !== undefined && expected.rows !== Number(found.rows)) {
      problems.add('CONTROL_ROWS', place, { expected: expected.rows, found: found.rows });
    }
    if (expected.amount === undefined || found.amount === null) continue;
    if (BigInt(parseGrosze(expected.amount) ?? 0) !== BigInt(found.amount)) {
      const details = { expected: expected.amount, found: inZlotys(found.amount) };
      problems.add('CONTROL_AMOUNT', { ...place, column: 'amount' }, details);
    }
  }
}

async function totalsOf(client: Client, name: FileName): Promise<Totals> {
  const sum = 'case when count(*) = count(amount) then coalesce(sum(amount), 0) end';
  const amount = FEED_FILES[name].columns.amount ? sum : 'null';
  const { rows } = await client.query<Totals>(
    `select count(*) as rows, (${amount})::text as amount from ${staged(name)}`,
  );
  return rows[0] as Totals;
}

/** Exact at any size: sums of a whole file may exceed what a number holds. */
function inZlotys(grosze: string): string {
  const digits = grosze.replace('-', '').padStart(3, '0');
  return `${grosze.startsWith('-') ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}
