import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadMapping } from '../mapping/load-mapping.js';
import { describeProblem } from '../report.js';
import { validatePackage, type Validation } from './validate-package.js';

const USAGE = `Użycie: domownik feed validate <katalog lub plik ZIP> [--mapping <plik.yaml>] [--first] [--json]
  --mapping  jak pliki spółdzielni stają się plikami formatu
  --first    pierwsza paczka spółdzielni: to, do czego się odwołuje, musi w niej być
  --json     wynik jako JSON`;

/** `feed validate`: checks a package without a database. @returns 0 where nothing is wrong with it */
export async function validateCommand(args: string[]): Promise<number> {
  const request = readRequest(args);
  if (!request) {
    console.error(USAGE);
    return 1;
  }
  const { path, mappingPath, isFirst, isJson } = request;
  const mapping = mappingPath === undefined ? null : loadMapping(readFileSync(mappingPath, 'utf8'), mappingPath);
  const validation = await validatePackage({ path, mapping, isFirst });
  if (isJson) console.log(JSON.stringify(validation, null, 2));
  else for (const line of describeValidation(validation)) console.log(line);
  return validation.valid ? 0 : 1;
}

/** The outcome for a terminal, in Polish. */
export function describeValidation({ valid, rows, problems, problemCount, readings, unchecked }: Validation): string[] {
  const hidden = problemCount - problems.length;
  return [
    ...readings.map(({ file, how }) => `${file}: ${how}`),
    ...Object.entries(rows).map(([file, count]) => `${file}: wierszy ${count}`),
    ...unchecked.map(({ file, column, to, rows: count }) =>
      `${file} ${column}: ${count} odwołań do ${to} sprawdzi dopiero wczytanie (klucze spoza paczki)`),
    ...problems.map(describeProblem),
    ...(hidden > 0 ? [`… i jeszcze ${hidden}`] : []),
    valid ? 'Paczka jest poprawna.' : `Paczka jest błędna. Liczba błędów: ${problemCount}.`,
  ];
}

function readRequest(args: string[]): { path: string; mappingPath?: string; isFirst: boolean; isJson: boolean } | null {
  try {
    const options = { mapping: { type: 'string' }, first: { type: 'boolean' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [path] = positionals;
    if (!path || positionals.length !== 1) return null;
    const mapping = values.mapping === undefined ? {} : { mappingPath: values.mapping };
    return { path, ...mapping, isFirst: values.first === true, isJson: values.json === true };
  } catch {
    return null;
  }
}
