import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import pg, { type Client } from 'pg';
import { targetText, titleOf } from '../mt940/details.js';
import { nrbsIn } from '../mt940/find-nrb.js';
import { readStatements } from '../mt940/read-statements.js';
import type { BankStatement } from '../mt940/statement.js';
import { Problems, Unreadable, type FeedProblem, type TableReading } from '../problems.js';
import { decoder } from '../rows/decoder.js';
import { PolishWords } from '../rows/polish-words.js';
import { settlePendingPayments } from './settle.js';
import { SourceKeys } from './source-key.js';

const LARGEST_BYTES = 32 * 1024 * 1024;
const LONGEST_TITLE = 500;

export interface LoadStatementOptions {
  /** Connects as the worker role. */
  databaseUrl: string;
  /** Slug of the cooperative. */
  cooperative: string;
  /** A file of one or more statements in MT940. */
  path: string;
}

/** What became of a file of bank statements. */
export type StatementOutcome =
  | {
      state: 'TAKEN';
      /** Payments in; those of them to a virtual account of the cooperative; of these, those not known before. */
      payments: number;
      matched: number;
      added: number;
      /** Of the matched, those that the accounting program has posted. */
      posted: number;
      readings: TableReading[];
    }
  | { state: 'REFUSED'; problems: FeedProblem[]; problemCount: number; readings: TableReading[] };

interface PendingPayment {
  sourceKey: string;
  nrbs: string[];
  bookedOn: string;
  amount: number;
  title: string;
}

/**
 * Takes the payments of a bank statement as payments in transit, for the virtual accounts that they name. The same file
 * again changes nothing. Balances are the books' alone and never move by this.
 *
 * @throws what is not the file's fault: no connection, no rights, no such cooperative
 */
export async function loadStatement({ databaseUrl, cooperative, path }: LoadStatementOptions): Promise<StatementOutcome> {
  const problems = new Problems();
  const file = basename(path);
  const statements = await read(path, file, problems);
  if (!statements) {
    return { state: 'REFUSED', problems: problems.listed, problemCount: problems.count, readings: problems.readings };
  }
  const payments = paymentsOf(statements);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'domownik mt940' });
  await client.connect();
  try {
    return { state: 'TAKEN', payments: payments.length, ...(await take(client, cooperative, payments)), readings: problems.readings };
  } finally {
    await client.end();
  }
}

async function read(path: string, file: string, problems: Problems): Promise<BankStatement[] | null> {
  try {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new Unreadable('NO_PACKAGE');
    if (found.size > LARGEST_BYTES) throw new Unreadable('TOO_LARGE', null, { limit: LARGEST_BYTES / 1024 / 1024 });
    return readStatements(textOf(await readFile(path), file, problems));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.add(error.code, { file, line: error.line }, error.details);
    return null;
  }
}

/** @throws Unreadable where the encoding can't be known or does not hold */
function textOf(bytes: Buffer, file: string, problems: Problems): string {
  const words = new PolishWords();
  words.add(bytes);
  const verdict = words.judge();
  if (verdict.encoding === null) throw new Unreadable(verdict.fault, null, verdict.details);
  problems.readings.push({ file, how: `MT940, ${verdict.encoding} (${verdict.ground})` });
  const { text, faults } = decoder(verdict.encoding)(Buffer.from(bytes.filter((byte) => byte !== 0x01 && byte !== 0x03)));
  const [fault] = faults;
  if (fault) throw new Unreadable(fault.code, fault.line + 1);
  return text;
}

function paymentsOf(statements: BankStatement[]): PendingPayment[] {
  const keys = new SourceKeys();
  return statements.flatMap((statement) =>
    statement.transactions.flatMap((transaction, position) => {
      if (transaction.direction !== 'C' || transaction.amount === 0) return [];
      const { bookedOn, amount, details } = transaction;
      const named = targetText(details).flatMap(nrbsIn);
      return [{
        sourceKey: keys.of(statement, transaction, position),
        nrbs: [...new Set([...named, statement.nrb])],
        bookedOn,
        amount,
        title: titleOf(details).slice(0, LONGEST_TITLE),
      }];
    }));
}

async function take(client: Client, cooperative: string, payments: PendingPayment[]) {
  const { rows: [found] } = await client.query<{ id: string }>('select id from cooperative where slug = $1', [cooperative]);
  if (!found) throw new Error(`there is no cooperative ${cooperative}`);
  await client.query('begin');
  await client.query(`select set_config('domownik.cooperative_id', $1, true)`, [found.id]);
  // In turn with feeds, which settle payments in transit too.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('feed ' || current_cooperative(), 0))`);
  const { rows: accounts } = await client.query<{ nrb: string; account_id: string }>(
    'select nrb, account_id from virtual_account where cooperative_id = current_cooperative() and nrb = any ($1)',
    [[...new Set(payments.flatMap(({ nrbs }) => nrbs))]],
  );
  const accountOf = new Map(accounts.map(({ nrb, account_id }) => [nrb, account_id]));
  const matched = payments.flatMap(({ nrbs, ...payment }) => {
    const owners = new Set(nrbs.flatMap((nrb) => accountOf.get(nrb) ?? []));
    // A payment that names two accounts is for the office to decide.
    return owners.size === 1 ? [{ ...payment, accountId: [...owners][0] }] : [];
  });
  const { rowCount } = await client.query(
    `insert into pending_payment (cooperative_id, source_key, account_id, booked_on, amount, title)
     select current_cooperative(), x."sourceKey", x."accountId", x."bookedOn", x.amount, x.title
     from jsonb_to_recordset($1) as x("sourceKey" text, "accountId" uuid, "bookedOn" date, amount bigint, title text)
     on conflict (cooperative_id, source_key) do nothing`,
    [JSON.stringify(matched)],
  );
  await settlePendingPayments(client);
  const { rows: [posted] } = await client.query<{ count: string }>(
    `select count(*) from pending_payment where cooperative_id = current_cooperative() and state = 'POSTED' and source_key = any ($1)`,
    [matched.map(({ sourceKey }) => sourceKey)],
  );
  await client.query('commit');
  return { matched: matched.length, added: rowCount ?? 0, posted: Number(posted?.count ?? 0) };
}
