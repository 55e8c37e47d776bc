import type { Client } from 'pg';
import type { FileName } from '../contract/index.js';
import type { ProblemCode } from '../messages.js';
import { LISTED_PROBLEMS, type Details, type Problems } from '../problems.js';
import { controlTotalChecks } from './control-totals.js';
import { documentChecks, historyChecks } from './ledger-checks.js';
import type { PackageInHand } from './package-in-hand.js';
import { duplicateCheck, referenceChecks, removalChecks } from './reference-checks.js';

/** A statement that finds the rows of a file that break one rule. */
export interface Check {
  code: ProblemCode;
  file: FileName;
  column: string | null;
  /** Selects `line`, `value` (both may be null) and `details` (jsonb: what the message fills in) of every fault. */
  sql: string;
}

interface Fault {
  line: number | null;
  value: string | null;
  details: Details;
  total: string;
}

/** Finds what is wrong between rows, and between rows and what was loaded before; every check is one statement. */
export async function checkStaged(client: Client, inHand: PackageInHand, problems: Problems): Promise<void> {
  const checks = [
    ...inHand.files.flatMap((name) => [duplicateCheck(name), ...referenceChecks(name, inHand)]),
    ...removalChecks(inHand),
    ...documentChecks(inHand),
    ...historyChecks(inHand),
  ];
  for (const check of checks) await run(client, check, problems);
  await controlTotalChecks(client, inHand, problems);
}

async function run(client: Client, check: Check, problems: Problems): Promise<void> {
  const { rows } = await client.query<Fault>(
    `select line, value, details, count(*) over () as total from (${check.sql}) fault
     order by line limit ${LISTED_PROBLEMS}`,
  );
  for (const { line, value, details } of rows) {
    problems.add(check.code, { file: `${check.file}.csv`, line, column: check.column, value }, details);
  }
  problems.addUnlisted(Number(rows[0]?.total ?? 0) - rows.length);
}
