import type { FeedStep } from './engine/apply-package.js';
import type { FeedOutcome, RowCounts } from './outcome.js';
import type { FeedProblem } from './problems.js';

const STEPS = { CHECKING: 'Sprawdzanie powiązań…', MERGING: 'Zapisywanie zmian…', SUMMING: 'Przeliczanie sald…' };
const HEADINGS = ['plik', 'nowe', 'zmienione', 'usunięte', 'bez zmian'];

/** What a batch is at, in Polish. */
export function describeStep(step: FeedStep): string {
  return 'file' in step ? `Czytanie ${step.file}, wierszy: ${step.rows}` : STEPS[step.step];
}

/** The outcome of a batch for a terminal, in Polish: a table of rows per file, or a line per problem. */
export function describeOutcome(outcome: FeedOutcome): string[] {
  const readings = (outcome.readings ?? []).map(({ file, how }) => visible(`${file}: ${how}`));
  if (outcome.state === 'APPLIED') {
    return [...readings, ...table(Object.entries(outcome.files)), `Paczka wczytana (${outcome.batchId}).`];
  }
  const hidden = outcome.problemCount - outcome.problems.length;
  return [
    ...readings,
    ...outcome.problems.map(describeProblem),
    ...(hidden > 0 ? [`… i jeszcze ${hidden}`] : []),
    `Paczka odrzucona, niczego nie zmieniono. Liczba błędów: ${outcome.problemCount}.`,
  ];
}

/** 'entries.csv:17 period: powód (wartość)', without what is not known. */
export function describeProblem({ file, line, column, value, message }: FeedProblem): string {
  const place = [line === null ? file : `${file}:${line}`, column].filter((part) => part !== null).join(' ');
  return visible(`${place}: ${message}${value === null ? '' : ` (${value})`}`);
}

/** A terminal obeys control characters; a file of unknown origin must not speak to it. */
// eslint-disable-next-line no-control-regex
const visible = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '�');

function table(files: [string, RowCounts][]): string[] {
  const rows = files.map(([file, { inserted, updated, deleted, unchanged }]) =>
    [file, inserted, updated, deleted, unchanged].map(String));
  const lines = [HEADINGS, ...rows];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const aligned = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return lines.map((line) => line.map(aligned).join('  '));
}
