import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Environment } from '#config/environment';
import { loadFeed } from './load-feed.js';
import { loadMapping } from './mapping/load-mapping.js';
import type { Mapping } from './mapping/mapping.js';
import { describeOutcome, describeStep } from './report.js';
import type { FeedStep } from './engine/apply-package.js';

const USAGE = 'Użycie: npm run feed -- --cooperative <skrót spółdzielni> [--mapping <plik.yaml>] <katalog lub plik ZIP>';
const ROWS_BETWEEN_REPORTS = 100_000;

/**
 * `npm run feed -- --cooperative <slug> <path>`: loads a package and says in Polish what became of it.
 *
 * @returns 0 where the package was applied, 1 where it was refused or the command makes no sense
 */
export async function feedCommand(argv: string[], environment: Environment): Promise<number> {
  const request = readRequest(argv);
  if (!request || !environment.workerDatabaseUrl) {
    console.error(request ? 'Brak adresu bazy danych dla roli domownik_worker (DATABASE_WORKER_URL).' : USAGE);
    return 1;
  }
  const outcome = await loadFeed({ databaseUrl: environment.workerDatabaseUrl, ...request, onStep: announcer() });
  for (const line of describeOutcome(outcome)) console.log(line);
  return outcome.state === 'APPLIED' ? 0 : 1;
}

function readRequest(args: string[]): { cooperative: string; path: string; mapping?: Mapping } | null {
  try {
    const options = { cooperative: { type: 'string' }, mapping: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [path] = positionals;
    if (!values.cooperative || !path || positionals.length !== 1) return null;
    const mapping = values.mapping === undefined ? {} : { mapping: loadMapping(readFileSync(values.mapping, 'utf8'), values.mapping) };
    return { cooperative: values.cooperative, path, ...mapping };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Says each step, and of a long file how far it has come. */
function announcer(): (step: FeedStep) => void {
  let announced = 0;
  return (step) => {
    if (step.step === 'READING' && step.rows < announced + ROWS_BETWEEN_REPORTS) return;
    announced = step.step === 'READING' ? step.rows : 0;
    console.log(describeStep(step));
  };
}
