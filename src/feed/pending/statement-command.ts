import { parseArgs } from 'node:util';
import type { Environment } from '#config/environment';
import { describeProblem } from '../report.js';
import { loadStatement, type StatementOutcome } from './load-statement.js';

const USAGE = 'Użycie: domownik feed mt940 --cooperative <skrót spółdzielni> <plik wyciągu>';

/** `feed mt940`: takes a bank statement's payments as payments in transit. @returns 0 where it was taken */
export async function statementCommand(args: string[], environment: Environment): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { cooperative: { type: 'string' } } });
  const [path] = positionals;
  if (!values.cooperative || !path || !environment.workerDatabaseUrl) {
    console.error(environment.workerDatabaseUrl ? USAGE : 'Brak adresu bazy danych dla roli domownik_worker (DATABASE_WORKER_URL).');
    return 1;
  }
  const outcome = await loadStatement({ databaseUrl: environment.workerDatabaseUrl, cooperative: values.cooperative, path });
  for (const line of describeStatement(outcome)) console.log(line);
  return outcome.state === 'TAKEN' ? 0 : 1;
}

/** The outcome for a terminal, in Polish. */
export function describeStatement(outcome: StatementOutcome): string[] {
  const readings = outcome.readings.map(({ file, how }) => `${file}: ${how}`);
  if (outcome.state === 'REFUSED') {
    return [...readings, ...outcome.problems.map(describeProblem), 'Wyciąg odrzucono, niczego nie zmieniono.'];
  }
  const { payments, matched, added, posted } = outcome;
  return [
    ...readings,
    `Wpłat na wyciągu: ${payments}, na rachunki wirtualne: ${matched} (nowych: ${added}, już zaksięgowanych: ${posted}).`,
    `Bez rachunku wirtualnego spółdzielni: ${payments - matched}.`,
  ];
}
