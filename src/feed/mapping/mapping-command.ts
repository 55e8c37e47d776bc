import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Environment } from '#config/environment';
import { describeProblem } from '../report.js';
import { loadMapping } from './load-mapping.js';
import { saveMapping } from './saved-mapping.js';
import { tryMapping, type MappingTrial } from './try-mapping.js';

const USAGE = `Użycie: domownik feed mapping --mapping <plik.yaml> [--cooperative <skrót spółdzielni>] <katalog lub plik ZIP>
  bez --cooperative odwzorowanie jest tylko próbowane na podanej paczce; z nią, jeżeli próba wypadła dobrze, zapisywane`;

/** `feed mapping`: tries a mapping on a sample, and saves it for a cooperative. @returns 0 where the sample has no faults */
export async function mappingCommand(args: string[], environment: () => Environment): Promise<number> {
  const options = { cooperative: { type: 'string' }, mapping: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [path] = positionals;
  if (!values.mapping || !path) {
    console.error(USAGE);
    return 1;
  }
  const mapping = loadMapping(readFileSync(values.mapping, 'utf8'), values.mapping);
  if (values.cooperative === undefined) {
    const trial = await tryMapping(path, mapping);
    for (const line of describeTrial(trial)) console.log(line);
    return trial.problemCount > 0 ? 1 : 0;
  }
  const { workerDatabaseUrl } = environment();
  if (!workerDatabaseUrl) {
    console.error('Brak adresu bazy danych dla roli domownik_worker (DATABASE_WORKER_URL).');
    return 1;
  }
  const { trial, version } = await saveMapping(workerDatabaseUrl, values.cooperative, mapping, path);
  for (const line of describeTrial(trial)) console.log(line);
  console.log(version === null ? 'Odwzorowania nie zapisano.' : `Zapisano odwzorowanie w wersji ${version}.`);
  return version === null ? 1 : 0;
}

/** The first rows of every table as the portal would read them, and what is wrong, in Polish. */
export function describeTrial({ tables, problems, problemCount, readings }: MappingTrial): string[] {
  return [
    ...readings.map(({ file, how }) => `${file}: ${how}`),
    ...tables.flatMap(({ table, file, columns, rows }) => [
      `${table} (${file})`,
      ...rows.map(({ line, values }) =>
        `  ${line}: ${columns.flatMap((column, at) => (values[at] === null ? [] : [`${column}=${values[at]}`])).join(', ')}`),
    ]),
    ...problems.map(describeProblem),
    ...(problemCount > problems.length ? [`… i jeszcze ${problemCount - problems.length}`] : []),
  ];
}
