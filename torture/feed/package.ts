import { zipFile } from '../../src/feed/testing/index.js';

const ACCOUNTS = 2_000;
const ENTRIES_OF_AN_ACCOUNT = 25;

/** Two states of the same books: what the one bears in odd entries the other bears otherwise, and each has entries of its own. */
export type Edition = 'A' | 'B';

/** A full package of a cooperative's books, as the bytes of a ZIP. */
export function packageOf(cooperative: string, edition: Edition): Buffer {
  const manifest = { formatVersion: 1, cooperative, source: 'torture', asOf: '2025-12-31T20:00:00+01:00', mode: 'full', delimiter: ';', encoding: 'UTF-8' };
  return zipFile([
    { name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
    { name: 'accounts.csv', content: lines('key;group;name;premises;tracks_balance;balance_set_on;history_from;opening_balance', accounts()) },
    { name: 'entries.csv', content: lines('key;account;document;kind;period;booked_on;due_on;amount;exclusion_class;description', entries(edition)) },
  ]);
}

function* accounts(): Generator<string> {
  for (let at = 0; at < ACCOUNTS; at += 1) yield `R${at};RENT;Opłaty za lokal;;tak;2025-12-31;2025-01;0,00`;
}

function* entries(edition: Edition): Generator<string> {
  for (let at = 0; at < ACCOUNTS * ENTRIES_OF_AN_ACCOUNT; at += 1) {
    const isOwn = at % 10 === 0;
    const month = `2025-${String((at % 12) + 1).padStart(2, '0')}`;
    const grosze = 40_000 + ((at * 7919 + (edition === 'B' && at % 2 === 1 ? 1 : 0)) % 60_000);
    const amount = `${Math.floor(grosze / 100)},${String(grosze % 100).padStart(2, '0')}`;
    yield `${isOwn ? edition : 'E'}${at};R${at % ACCOUNTS};;${at % 2 ? 'PAYMENT' : 'CHARGE'};${month};${month}-10;${at % 2 ? '' : `${month}-15`};${amount};;Opłata`;
  }
}

const lines = (header: string, rows: Iterable<string>): Buffer => Buffer.from(`${[header, ...rows].join('\n')}\n`);
