import { parseArgs } from 'node:util';
import type { Environment } from '#config/environment';
import { loadFeed, tryFeed } from './load-feed.js';
import { describeOutcome, describeStep, describeTrial } from './report.js';
import type { FeedStep } from './engine/apply-package.js';

const USAGE = 'Użycie: npm run feed -- --cooperative <skrót spółdzielni> [--dry-run] <katalog lub plik ZIP>';
const ROWS_BETWEEN_REPORTS = 100_000;

/**
 * `npm run feed -- --cooperative <slug> [--dry-run] <path>`: loads a package, or tries it, and says in Polish what became of it.
 *
 * @returns 0 where the package was applied or would be, 1 where it was refused or the command makes no sense
 */
export async function feedCommand(argv: string[], environment: Environment): Promise<number> {
  const request = readRequest(argv);
  if (!request || !environment.workerDatabaseUrl) {
    console.error(request ? 'Brak adresu bazy danych dla roli domownik_worker (DATABASE_WORKER_URL).' : USAGE);
    return 1;
  }
  const { dryRun, ...what } = request;
  const options = { databaseUrl: environment.workerDatabaseUrl, ...what, onStep: announcer() };
  const [state, lines] = dryRun ? told(await tryFeed(options), describeTrial) : told(await loadFeed(options), describeOutcome);
  for (const line of lines) console.log(line);
  return state === 'REFUSED' ? 1 : 0;
}

const told = <T extends { state: string }>(outcome: T, words: (outcome: T) => string[]): [string, string[]] => [outcome.state, words(outcome)];

function readRequest(args: string[]): { cooperative: string; path: string; dryRun: boolean } | null {
  try {
    const options = { cooperative: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [path] = positionals;
    if (!values.cooperative || !path || positionals.length > 1) return null;
    return { cooperative: values.cooperative, path, dryRun: values['dry-run'] };
  } catch {
    return null;
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
