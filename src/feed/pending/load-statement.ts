import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import pg, { type Client } from 'pg';
import { targetText, titleOf } from '../mt940/details.js';
import { nrbsIn } from '../mt940/find-nrb.js';
import { readStatements } from '../mt940/read-statements.js';
import type { BankStatement } from '../mt940/statement.js';
import type { StatementCounts } from '../outcome.js';
import { Problems, Unreadable, type FeedProblem, type TableReading } from '../problems.js';
import { decoder } from '../rows/decoder.js';
import { PolishWords } from '../rows/polish-words.js';
import { accountsOf, matchOf, type Numbers } from './account-match.js';
import { recordTaken } from './record-taken.js';
import { settlePendingPayments } from './settle.js';
import { SourceKeys } from './source-key.js';

/** The largest file of statements that is taken. */
export const LARGEST_STATEMENT_BYTES = 32 * 1024 * 1024;
const LONGEST_TITLE = 500;

export interface LoadStatementOptions {
  /** Connects as the worker role. */
  databaseUrl: string;
  /** Slug of the cooperative. */
  cooperative: string;
  /** A file of one or more statements in MT940. */
  path: string;
  /** What the file is called where something is told of it; left out, as its path says. */
  name?: string;
  /** The batch that waits for this, and is TAKEN in the same transaction; without it none is. */
  batchId?: string;
}

/** What became of a file of bank statements. */
export type StatementOutcome =
  | ({ state: 'TAKEN'; readings: TableReading[] } & StatementCounts)
  | { state: 'REFUSED'; problems: FeedProblem[]; problemCount: number; readings: TableReading[] };

interface PendingPayment extends Numbers {
  sourceKey: string;
  bookedOn: string;
  amount: number;
  title: string;
}

/**
 * Takes the payments of a bank statement as payments in transit, for the virtual accounts that they name; those that name
 * none are kept for the office to look at, and find their account as soon as a feed brings it. The same file again changes nothing. Balances are the books' alone and never move by this.
 *
 * @throws what is not the file's fault: no connection, no rights, no such cooperative; CalledOff where its batch was called off before its end
 */
export async function loadStatement({ databaseUrl, cooperative, path, name = basename(path), batchId }: LoadStatementOptions): Promise<StatementOutcome> {
  const problems = new Problems();
  const statements = await read(path, name, problems);
  if (!statements) {
    return { state: 'REFUSED', problems: problems.listed, problemCount: problems.count, readings: problems.readings };
  }
  const payments = paymentsOf(statements);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'domownik mt940' });
  await client.connect();
  try {
    await begin(client, cooperative);
    const counts = await take(client, payments);
    if (batchId !== undefined) await recordTaken(client, batchId, { statement: counts, readings: problems.readings });
    await client.query('commit');
    return { state: 'TAKEN', ...counts, readings: problems.readings };
  } finally {
    await client.end();
  }
}

async function read(path: string, file: string, problems: Problems): Promise<BankStatement[] | null> {
  try {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) throw new Unreadable('NO_PACKAGE');
    if (found.size > LARGEST_STATEMENT_BYTES) throw new Unreadable('TOO_LARGE', null, { limit: LARGEST_STATEMENT_BYTES / 1024 / 1024 });
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
        named: [...new Set(named)],
        own: statement.nrb,
        bookedOn,
        amount,
        title: titleOf(details).slice(0, LONGEST_TITLE),
      }];
    }));
}

async function begin(client: Client, cooperative: string): Promise<void> {
  const { rows: [found] } = await client.query<{ id: string }>('select id from cooperative where slug = $1', [cooperative]);
  if (!found) throw new Error(`there is no cooperative ${cooperative}`);
  await client.query('begin');
  await client.query(`select set_config('domownik.cooperative_id', $1, true)`, [found.id]);
  // In turn with feeds, which settle payments in transit too.
  await client.query(`select pg_advisory_xact_lock(hashtextextended('feed ' || current_cooperative(), 0))`);
}

async function take(client: Client, payments: PendingPayment[]): Promise<StatementCounts> {
  const known = await accountsOf(client, payments);
  const { rows: added } = await client.query<{ known: boolean }>(KEEP, [JSON.stringify(payments.map((payment) => ({ ...payment, ...matchOf(payment, known) })))]);
  await settlePendingPayments(client);
  const sourceKeys = payments.map(({ sourceKey }) => sourceKey);
  const { rows: [counts] } = await client.query<{ matched: number; posted: number }>(
    `select count(account_id)::integer as matched, (count(*) filter (where state = 'POSTED'))::integer as posted
     from pending_payment where cooperative_id = current_cooperative() and source_key = any ($1)`,
    [sourceKeys],
  );
  return {
    payments: payments.length, added: added.filter((row) => row.known).length, matched: counts?.matched ?? 0, posted: counts?.posted ?? 0,
  };
}

const KEEP = `
  insert into pending_payment (cooperative_id, source_key, account_id, unmatched, numbers, booked_on, amount, title)
  select current_cooperative(), x."sourceKey", x."accountId", x.unmatched::pending_payment_fault, x.named, x."bookedOn", x.amount, x.title
  from jsonb_to_recordset($1)
    as x("sourceKey" text, "accountId" uuid, unmatched text, named text[], "bookedOn" date, amount bigint, title text)
  on conflict (cooperative_id, source_key) do nothing
  returning account_id is not null as known`;
